import { inOrder } from '../../renderer/core/archive/in-order.ts';
import type { Understood } from '../../renderer/core/archive/reader.ts';
import type { Authority } from '../../renderer/core/understand/authority.ts';
import { command, emit, tell, walk } from './command-line.ts';
import { reportLine, unreadLine } from './inspect-line.ts';
import { KNOWLEDGE_FLAGS, KNOWLEDGE_HELP, loadKnowledge } from './knowledge.ts';
import { startReading } from './reading.ts';

const USAGE = {
  line: 'inspect -- [--authority FILE] [--overlay FILE] FILE...',
  help: `
Reads reports as the app does and prints one JSON object a line for each report: file, title, series, publisher, date (at
the printed precision), authors, pictureCredits, notice, terms {credit, images}, paragraphs, body, setAside, language,
entities {actors, treaties, countries}, remarks, evidence (per field: the rule and the words that it found).

FILE is a text, a Markdown text, an HTML page, a web archive (MHTML), a PDF, a Word document, an e-mail, a feed, an export
of WordPress or a ZIP of these, told by its content; or a folder, which is walked through in the order of its names. Of a
file that holds several reports each gets a line, \`file\` being the file's name, # and the place inside. A file or place
that gives no report gets a line with the reason among its remarks, and the run goes on. Exit code 1 means that a file
which was named, or one of a format that is read, gave no report; 2 means wrong usage.
${KNOWLEDGE_HELP}`,
};

await command(USAGE, KNOWLEDGE_FLAGS, async ({ values, positionals }) => {
  if (positionals.length === 0) return { wrongUsage: 'Name at least one file or folder.' };
  const knowledge = loadKnowledge(values);
  if (!knowledge.ok) return { wrongUsage: knowledge.sentence };
  for (const remark of knowledge.remarks) tell(remark);
  const named = new Set(positionals);
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
      print(path, item, knowledge.authority);
      const { outcome } = item;
      if (!outcome.ok) missed ||= named.has(path) || outcome.problem.code !== 'format-not-supported';
    }
  }
  await reading.end();
  return missed ? 1 : 0;
});

function print(path: string, { place, outcome }: Understood, authority: Authority): void {
  const file = place === '' ? path : `${path}#${place}`;
  if (!outcome.ok) emit(unreadLine(file, outcome.problem));
  else emit(reportLine(file, outcome.value.report, outcome.value.mentions, authority));
}
