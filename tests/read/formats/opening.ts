import type { InnerFile, Opened, Opener, OpeningLimits, Unopened } from '../../../renderer/core/read/opened.ts';

const LIMITS: OpeningLimits = { largest: 64 * 1024 * 1024, total: 200 * 1024 * 1024, most: 10_000 };

/** Everything that an opener finds in a file. */
export async function opened(
  opener: Opener,
  bytes: Uint8Array,
  name = 'file',
  limits: Partial<OpeningLimits> = {},
): Promise<readonly Opened[]> {
  const all: Opened[] = [];
  for await (const one of opener(bytes, name, { ...LIMITS, ...limits })) all.push(one);
  return all;
}

export const files = (all: readonly Opened[]): readonly InnerFile[] => all.filter((one) => one.opened === 'file');
export const problems = (all: readonly Opened[]): readonly Unopened[] => all.filter((one) => one.opened === 'problem');
export const textOf = (file: InnerFile | undefined): string => new TextDecoder().decode(file?.bytes);
/** The values that the facts of a file give a field. */
export const said = (file: InnerFile | undefined, field: string): readonly string[] =>
  (file?.facts ?? []).filter((fact) => fact.field === field).map((fact) => fact.value);
export const rules = (one: Opened | undefined): readonly string[] => (one?.remarks ?? []).map((remark) => remark.rule);
