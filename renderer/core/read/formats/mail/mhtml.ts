import type { Problem } from '../../../model/problem.ts';
import { decode } from '../../../text/decode.ts';
import type { InnerFile, Opened, OpeningLimits } from '../../opened.ts';
import type { Fact } from '../../page.ts';
import { isBeyondReading } from '../../size.ts';
import { declaredEncoding } from '../declared-encoding.ts';
import { contentOf, type Entity, identifier, readEntity } from './entity.ts';
import { fieldOf } from './header.ts';
import { runningLength } from './measure.ts';
import { words } from './parameters.ts';
import { emptyWebArchive, largeInside } from './problems.ts';
import { messageStart } from './recognise.ts';
import { hidingRules, sheetsOf } from './style-sheets.ts';

const PAGES = new Set(['text/html', 'application/xhtml+xml']);
/** Frames looked at for the text; more are counters and advertisements. */
const MOST_FRAMES = 20;
/** Characters of running text from which a frame may hold the report. */
const ENOUGH = 400;

/**
 * Opens a page saved in one file (RFC 2557): the page, with the frame that holds its text where the page itself holds
 * little, and with those rules of its style sheets that take something off the screen. Pictures are never looked at.
 */
export async function* openMhtml(bytes: Uint8Array, name: string, limits: OpeningLimits): AsyncGenerator<Opened> {
  const whole = readEntity(bytes.subarray(messageStart(bytes)));
  const leaves = leavesOf(whole);
  const main = mainPage(whole, leaves);
  const problem = (it: Problem): Opened => ({ opened: 'problem', place: '', name, problem: it });
  if (!main) {
    yield problem(emptyWebArchive());
    return;
  }
  const page = contentOf(main);
  if (page.length > limits.largest) {
    yield problem(largeInside(page.length));
    return;
  }
  const charset = main.parameters.of.get('charset');
  const text = decode(page, null, charset ?? declaredEncoding(page)).text;
  const frame = frameWithText(text, main, leaves);
  const sheets = hidingRules(sheetsOf(text, addressOf(main), leaves));
  const file: InnerFile = {
    opened: 'file',
    place: '',
    name: name.replace(/\.\w{1,8}$/u, '.html'),
    format: 'mhtml',
    facts: factsOf(whole, main, frame?.alone ? frame.text : text),
    bytes: page,
    ...(charset ? { charset } : {}),
  };
  if (frame) {
    const joined = frame.alone ? frame.text : `${text}\n<div>${frame.text}</div>\n${sheets}`;
    yield {
      ...file,
      bytes: new TextEncoder().encode(joined),
      charset: 'utf-8',
      remarks: [
        {
          rule: 'text-in-frame',
          grave: false,
          sentence: 'The text of this page stood in a frame of its own and was read together with it.',
          range: null,
        },
      ],
    };
  } else if (sheets !== '' && !/^utf-16/iu.test(charset ?? '')) {
    yield { ...file, bytes: appended(page, new TextEncoder().encode(`\n${sheets}`)) };
  } else yield file;
}

function appended(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** All parts without parts of their own, in order. A whole without parts is its only one. */
function leavesOf(whole: Entity): readonly Entity[] {
  const leaves: Entity[] = [];
  const waiting = [whole];
  for (let entity = waiting.pop(); entity; entity = waiting.pop()) {
    if (entity.parts.length === 0) leaves.push(entity);
    else waiting.push(...[...entity.parts].reverse());
  }
  return leaves;
}

/** The page: the part that the archive calls its beginning, the one at the address of the whole, or the first page. */
function mainPage(whole: Entity, leaves: readonly Entity[]): Entity | undefined {
  const pages = leaves.filter((leaf) => PAGES.has(leaf.type));
  const start = (whole.parameters.of.get('start') ?? '').replace(/^<|>$/gu, '');
  const address = fieldOf(whole.fields, 'snapshot-content-location') ?? fieldOf(whole.fields, 'content-location');
  return (
    pages.find((leaf) => start !== '' && identifier(leaf, 'content-id') === start) ??
    pages.find((leaf) => address !== undefined && addressOf(leaf) === address) ??
    pages[0] ??
    leaves.find(
      (leaf) => /^(?:|text\/plain|multipart\/.*|application\/octet-stream)$/u.test(leaf.type) && showsPage(leaf),
    )
  );
}

/** Markup in a part of another type, or of none: the header of the part was lost. */
const showsPage = (leaf: Entity): boolean =>
  /<(?:!doctype html|html|body|div|p|h[1-6])[\s>]/iu.test(
    new TextDecoder('latin1').decode(leaf.packed.subarray(0, 20_000)),
  );

const addressOf = (leaf: Entity): string => fieldOf(leaf.fields, 'content-location') ?? '';

interface FrameFound {
  readonly text: string;
  /** The page is a set of frames and shows nothing of its own. */
  readonly alone: boolean;
}

/** The frame that holds the text of a page which itself holds less; undefined where the page holds it. */
function frameWithText(text: string, main: Entity, leaves: readonly Entity[]): FrameFound | undefined {
  const frames = leaves.filter((leaf) => leaf !== main && PAGES.has(leaf.type)).slice(0, MOST_FRAMES);
  if (frames.length === 0 || !/<i?frame[\s>]/iu.test(text) || isBeyondReading(text)) return undefined;
  const own = runningLength(text);
  let best: { text: string; length: number } | undefined;
  for (const frame of frames) {
    const bytes = contentOf(frame);
    const inner = decode(bytes, null, frame.parameters.of.get('charset') ?? declaredEncoding(bytes)).text;
    if (isBeyondReading(inner)) continue;
    const length = runningLength(inner);
    if (length > (best?.length ?? 0)) best = { text: inner, length };
  }
  if (!best || best.length < ENOUGH || best.length < own * 2) return undefined;
  return { text: best.text, alone: /<frameset[\s>]/iu.test(text) };
}

/** The address of the page, and its title where the page itself states none. The day of saving is not the report's. */
function factsOf(whole: Entity, main: Entity, text: string): readonly Fact[] {
  const facts: Fact[] = [];
  const address = [
    fieldOf(whole.fields, 'snapshot-content-location'),
    addressOf(main),
    fieldOf(whole.fields, 'content-location'),
  ].find((value) => value !== undefined && /^https?:\/\/[^\s]{1,2000}$/iu.test(value));
  if (address)
    facts.push({ field: 'address', value: address.replace(/#.*$/u, ''), rule: 'mhtml location', range: null });
  const subject = words(fieldOf(whole.fields, 'subject'));
  if (subject !== '' && !/<title[\s>]/iu.test(text.slice(0, 500_000)))
    facts.push({ field: 'title', value: subject, rule: 'mhtml subject', range: null });
  return facts;
}
