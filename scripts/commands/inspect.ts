import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { done, failed, type Result } from '../../renderer/core/model/problem.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { LARGEST_READ, tooLarge } from '../../renderer/core/read/problems.ts';
import { readReport } from '../../renderer/core/read/read.ts';
import { command, emit, reason, tell, type Walked, walk } from './command-line.ts';
import { reportLine, unreadLine } from './inspect-line.ts';
import { KNOWLEDGE_FLAGS, KNOWLEDGE_HELP, loadKnowledge } from './knowledge.ts';

const USAGE = {
  line: 'inspect -- [--authority FILE] [--overlay FILE] FILE...',
  help: `
Reads reports as the app does and prints one JSON object a line for each file: file, title, series, publisher, date (at
the printed precision), authors, pictureCredits, notice, terms {credit, images}, paragraphs, body, setAside, language,
entities {actors, treaties, countries}, remarks, evidence (per field: the rule and the words that it found).

FILE is a text, a Markdown text or an HTML page, or a folder, which is walked through in the order of its names. A file
that gives no report gets a line with the reason among its remarks, and the run goes on. Exit code 1 means that a file
which was named, or one of a format that is read, gave no report; 2 means wrong usage.
${KNOWLEDGE_HELP}`,
};

await command(USAGE, KNOWLEDGE_FLAGS, ({ values, positionals }) => {
  if (positionals.length === 0) return { wrongUsage: 'Name at least one file or folder.' };
  const knowledge = loadKnowledge(values);
  if (!knowledge.ok) return { wrongUsage: knowledge.sentence };
  for (const remark of knowledge.remarks) tell(remark);
  const named = new Set(positionals);
  let missed = false;
  for (const walked of walk(positionals)) {
    const read = readFile(walked);
    if (read.ok) {
      emit(reportLine(walked.path, read.value, knowledge.authority));
    } else {
      emit(unreadLine(walked.path, read.problem));
      missed ||= named.has(walked.path) || read.problem.code !== 'format-not-supported';
    }
  }
  return missed ? 1 : 0;
});

function readFile(walked: Walked): Result<Report> {
  const bytes = 'unreachable' in walked ? unreachable(walked.unreachable) : bytesOf(walked.path, walked.size);
  if (!bytes.ok) return bytes;
  const original = createHash('sha256').update(bytes.value).digest('hex');
  return readReport({ name: basename(walked.path), bytes: bytes.value, original, sample: false });
}

function bytesOf(path: string, size: number): Result<Uint8Array> {
  if (size > LARGEST_READ) return tooLarge(size);
  try {
    return done(readFileSync(path));
  } catch (error) {
    return unreachable(reason(error));
  }
}

function unreachable(sentence: string): Result<never> {
  return failed('file-not-readable', sentence, 'Check the name.');
}
