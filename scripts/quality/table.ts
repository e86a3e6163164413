import { type Figures, figuresOf, shareOf } from './figures.ts';
import type { Scored } from './measure.ts';

/** The figures of all reports, and of each group that a key makes, by the group's name. */
export function grouped(scored: readonly Scored[], key: 'language' | 'format'): Readonly<Record<string, Figures>> {
  const names = [...new Set(scored.map((one) => one[key]))].sort();
  return Object.fromEntries(names.map((name) => [name, figuresOf(scored.filter((one) => one[key] === name))]));
}

const percent = (share: number): string => (share * 100).toFixed(1);

function rowsOf(figures: Figures, fields: readonly string[]): readonly (readonly [string, string])[] {
  const leaks = figures.leaking.of > 0;
  return [
    ['reports', String(figures.reports)],
    ...fields.map((field): [string, string] => {
      const share = figures.fields[field];
      return [field, share ? percent(shareOf(share)) : '-'];
    }),
    ['paragraphs whole', figures.paragraphs.of > 0 ? percent(shareOf(figures.paragraphs)) : '-'],
    ['furniture in body', leaks ? percent(shareOf(figures.leak)) : '-'],
    ['reports leaking', leaks ? percent(shareOf(figures.leaking)) : '-'],
    ['rights errors', String(figures.rightsErrors)],
    ['needless questions', String(figures.needlessQuestions)],
  ];
}

/** A table for people: one row a field, one column for all reports and one for each group. Shares in per cent. */
export function table(all: Figures, groups: Readonly<Record<string, Figures>>): string {
  const fields = Object.keys(all.fields);
  const columns = [['all', all] as const, ...Object.entries(groups)];
  const cells = columns.map(([name, figures]) => [name, ...rowsOf(figures, fields).map(([, value]) => value)]);
  const labels = ['', ...rowsOf(all, fields).map(([label]) => label)];
  const wide = Math.max(...labels.map((label) => label.length));
  const widths = cells.map((column) => Math.max(...column.map((cell) => cell.length)));
  return labels
    .map((label, row) =>
      [label.padEnd(wide), ...cells.map((column, i) => (column[row] ?? '').padStart(widths[i] ?? 0))].join('  '),
    )
    .join('\n');
}

/** Everything that is wrong with a report, a line each. */
export function failureLines({ score }: Scored): readonly string[] {
  const short = (value: unknown) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 400 ? `${text.slice(0, 400)}...` : text;
  };
  return [
    ...score.outcomes
      .filter(({ right }) => !right)
      .map(({ field, expected, found }) => `${field}: expected ${short(expected)}, found ${short(found)}`),
    ...(score.paragraphs?.missed ?? []).map((text) => `paragraph not whole: ${short(text)}`),
    ...(score.leak?.stretches ?? []).map((text) => `furniture in the body: ${short(text)}`),
    ...score.rightsErrors.map((error) => `RIGHTS: ${error}`),
    ...score.needlessQuestions.map((field) => `asked without need: ${field}`),
  ];
}
