import { inOrder } from '../../renderer/core/archive/in-order.ts';
import type { Understood } from '../../renderer/core/archive/reader.ts';
import type { Authority } from '../../renderer/core/understand/authority.ts';
import { command, emit, tell, walk } from './command-line.ts';
import { holdLines } from './held-lines.ts';
import { reportLine, unreadLine } from './inspect-line.ts';
import { KNOWLEDGE_FLAGS, KNOWLEDGE_HELP, loadKnowledge } from './knowledge.ts';
import { startReading } from './reading.ts';
import { versionWatch } from './version-watch.ts';

const USAGE = {
  line: 'inspect -- [--authority FILE] [--overlay FILE] FILE...',
  help: `
Reads reports as the app does and prints one JSON object a line for each report: file, title, series, publisher, date (at
the printed precision), authors, pictureCredits, notice, terms {credit, images}, paragraphs, body, setAside, language,
entities {actors, treaties, countries}, remarks, evidence (per field: the rule and the words that it found), versionOf (the
\`file\` of another report of this run that is an older state of the same report; null where none is).

FILE is a text, a Markdown text, an HTML page, a web archive (MHTML), a PDF, a Word document, an e-mail, a feed, an export
of WordPress or a ZIP of these, told by its content; or a folder, which is walked through in the order of its names. Of a
file that holds several reports each gets a line, \`file\` being the file's name, # and the place inside. A file or place
that gives no report gets a line with the reason among its remarks, and the run goes on. A line waits for an older state that
comes later in the order: for 1,000 reports or five seconds; the first of more than 300 files does not wait. What comes
later still is told on standard error. Exit code 1 means that a file
which was named, or one of a format that is read, gave no report; 2 means wrong usage.
${KNOWLEDGE_HELP}`,
};

/** Files from which on the first line is printed before the others are read. */
const MANY = 300;
const FIRST_MS = 0;
/** Reports that are read ahead of a line, and how long it waits for them. */
const AHEAD = 1000;
const WAIT_MS = 5000;

interface Line {
  readonly file: string;
  readonly item: Understood;
}

await command(USAGE, KNOWLEDGE_FLAGS, async ({ values, positionals }) => {
  if (positionals.length === 0) return { wrongUsage: 'Name at least one file or folder.' };
  const knowledge = loadKnowledge(values);
  if (!knowledge.ok) return { wrongUsage: knowledge.sentence };
  for (const remark of knowledge.remarks) tell(remark);
  const named = new Set(positionals);
  const watch = versionWatch();
  const printed = new Set<string>();
  const lines = holdLines<Line>(
    ({ file, item }) => {
      print(file, item, knowledge.authority, watch.olderThan(file));
      printed.add(file);
    },
    { lines: AHEAD, ms: WAIT_MS, firstMs: isMany(positionals) ? FIRST_MS : Number.POSITIVE_INFINITY },
    () => performance.now(),
  );
  const reading = startReading(values);
  let missed = false;
  const files = inOrder(
    walk(positionals),
    reading.width,
    async (file) => ({ path: file.path, items: await reading.read(file) }),
    () => false,
  );
  for await (const { path, items } of files) {
    for (const item of items) {
      const { place, outcome } = item;
      const file = place === '' ? path : `${path}#${place}`;
      if (outcome.ok)
        for (const newer of watch.add(file, outcome.value.report))
          if (printed.has(newer))
            tell(`${newer} is a newer state of ${file}, which came too late to be named in its line.`);
      lines.add({ file, item });
      if (!outcome.ok) missed ||= named.has(path) || outcome.problem.code !== 'format-not-supported';
    }
  }
  lines.end();
  await reading.end();
  return missed ? 1 : 0;
});

/** Whether there are so many files that the first line must not wait for them. */
function isMany(paths: readonly string[]): boolean {
  let files = 0;
  for (const _ of walk(paths)) if (++files > MANY) return true;
  return false;
}

function print(file: string, { outcome }: Understood, authority: Authority, versionOf: string | null): void {
  if (!outcome.ok) emit({ ...unreadLine(file, outcome.problem), versionOf: null });
  else emit({ ...reportLine(file, outcome.value.report, outcome.value.mentions, authority), versionOf });
}
