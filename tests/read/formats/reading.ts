import type { Report } from '../../../renderer/core/model/report.ts';
import type { InnerFile, Opened } from '../../../renderer/core/read/opened.ts';
import { readLeaf } from '../../../renderer/core/read/read.ts';

/** The report that an inner file becomes on the one way that all formats go. */
export function reportOf(one: Opened | undefined): Report {
  if (one?.opened !== 'file') throw new Error('not a file');
  const { name, bytes, place, opened: _, ...inner }: InnerFile = one;
  const file = { name, bytes, original: '0'.repeat(64), sample: false };
  const read = readLeaf({ file, place, name, bytes, inner });
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.value;
}

/** The texts of the parts of a role. */
export const texts = (report: Report, role: string): readonly string[] =>
  report.parts.filter((part) => part.role === role).map((part) => part.text);
