import { bodyText, isBody } from '../../renderer/core/model/body.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { folded, placeOfWords } from './compare.ts';
import type { Gold } from './gold.ts';

/** What stands in the body and should not. */
export interface Leak {
  /** Characters, white space folded. */
  readonly leaked: number;
  readonly body: number;
  readonly stretches: readonly string[];
}

/** Words of a run by which a part of the body is known for one that is expected. */
const RUN = 4;

/**
 * Finds the forbidden stretches in the body. Where all of the body is known (`paragraphs` and `headings` are given),
 * a body part that shares hardly a run of words with anything expected is furniture too, whether listed or not.
 */
export function leakOf(report: Report, gold: Gold): Leak | undefined {
  const known = gold.paragraphs && gold.headings;
  if (!known && !gold.bodyMustNotHold) return undefined;
  const body = folded(bodyText(report));
  const forbidden = (gold.bodyMustNotHold ?? []).map(folded).filter((words) => placeOfWords(body, words) >= 0);
  const strays = known
    ? straysOf(report, gold).filter((stray) => !forbidden.some((words) => stray.includes(words)))
    : [];
  const stretches = [...forbidden, ...strays];
  return { leaked: stretches.reduce((sum, stretch) => sum + stretch.length, 0), body: body.length, stretches };
}

function straysOf(report: Report, gold: Gold): readonly string[] {
  const expected = folded([...(gold.paragraphs ?? []), ...(gold.headings ?? []), ...(gold.otherBody ?? [])].join(' '));
  const runs = new Set(runsOf(expected));
  return report.parts
    .filter(isBody)
    .map((part) => folded(part.text))
    .filter((text) => {
      if (placeOfWords(expected, text) >= 0) return false;
      const own = runsOf(text);
      return own.filter((run) => runs.has(run)).length * 2 < Math.max(own.length, 1);
    });
}

function runsOf(text: string): readonly string[] {
  const words = text.split(' ');
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** The stretches that were to be set aside and were not. */
export function notSetAside(report: Report, stretches: readonly string[]): readonly string[] {
  const aside = folded(
    report.parts
      .filter((part) => part.role === 'furniture')
      .map((part) => part.text)
      .join(' '),
  );
  return stretches.filter((stretch) => placeOfWords(aside, folded(stretch)) < 0);
}
