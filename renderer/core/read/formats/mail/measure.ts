import { type Block, linkDensity } from '../../block.ts';
import { readHtml } from '../html.ts';
import { textBlocks } from '../text.ts';

/** A block this long runs; shorter ones are lines. */
const RUNNING = 80;

const isRunning = (block: Block): boolean =>
  !block.hidden && block.place !== 'nav' && block.text.length >= RUNNING && linkDensity(block) < 0.5;

/** Characters of running text that a page shows. The page must be within the limits of reading. */
export const runningLength = (html: string): number =>
  readHtml(html)
    .blocks.filter(isRunning)
    .reduce((sum, block) => sum + block.text.length, 0);

/** The lines that a page or a text shows, in order, each as a person reads it. */
export const shownLines = (text: string, html: boolean): readonly Block[] =>
  (html ? readHtml(text).blocks : textBlocks(text, 0)).filter((block) => !block.hidden && block.text !== '');
