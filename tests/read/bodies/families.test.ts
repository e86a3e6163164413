import { describe, expect, it } from 'vitest';
import type { Report } from '../../../renderer/core/model/report.ts';
import { readFile } from '../../../renderer/core/read/read-file.ts';

const FIRST =
  'The ferry between the two islands stopped running on Monday because nobody had paid for the fuel. It lies idle.';
const SECOND =
  'The council met on Tuesday and put the question off. Two members left the hall before the vote, and nobody followed.';
const THIRD =
  'Nobody knows when the next ship will sail, the harbour master said, and went home to his dinner like everybody else.';

async function read(name: string, text: string): Promise<Report> {
  const bytes = new TextEncoder().encode(text);
  for await (const { report } of readFile({ name, bytes, original: '0'.repeat(64), sample: false })) {
    if (report.ok) return report.value;
    throw new Error(report.problem.sentence);
  }
  throw new Error('nothing was read');
}

const of = (report: Report, ...roles: readonly string[]) =>
  report.parts.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

const mail = (body: string) =>
  `From: Quay Letter <letter@quay.example>\nSubject: The Ferry That Stayed\nDate: Wed, 3 Mar 2021 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}`;

describe('a text without markup', () => {
  it.each(['WHY IT STOPPED', 'Why it stopped', '1. Why it stopped', 'II. Why it stopped'])(
    'has headings in a file and in a mail: %s',
    async (heading) => {
      const text = ['The Ferry That Stayed', FIRST, heading, SECOND, 'What comes next', THIRD].join('\n\n');
      for (const report of [await read('a.txt', text), await read('a.eml', mail(text))]) {
        expect(of(report, 'heading')).toEqual([heading, 'What comes next']);
        expect(of(report, 'paragraph')).toEqual([FIRST, SECOND, THIRD]);
      }
    },
  );

  it('has lists whose entries are no headings', async () => {
    const items = ['1. Pay the bill', '2. Sell the ship', '3. Ask the mainland'];
    const report = await read('a.txt', ['The Ferry That Stayed', FIRST, ...items, SECOND].join('\n\n'));
    expect(of(report, 'list-item')).toEqual(items);
  });

  it('does not begin a list where a wrapped line happens to begin with a figure or a dash', async () => {
    const wrapped = [
      'Until that week the ferry had cost the council no more than a full',
      '95. Nobody pays that today, said the harbour master of the islands',
      '– he has been there for thirty years – and nobody is going to do it',
      'in the coming year.',
    ].join('\n');
    const report = await read('a.txt', `The Ferry That Stayed\n\n${wrapped}\n\n${SECOND}`);
    expect(of(report, 'list-item')).toEqual([]);
    expect(of(report, 'paragraph')).toHaveLength(2);
  });

  it.each(['Contact: press@quay.example', 'E-Mail: redaktion@quay.example', 'Контакты: +7 495 000-00-00'])(
    'keeps its head below %s',
    async (contact) => {
      const report = await read(
        'a.txt',
        [contact, 'The Ferry That Stayed', '3 March 2021', FIRST, SECOND].join('\n\n'),
      );
      expect(report.title.value).toBe('The Ferry That Stayed');
      expect(report.date.value).toBe('2021-03-03');
    },
  );

  it('ends where readers comment on it', async () => {
    const below = ['2 thoughts on “The Ferry That Stayed”', 'Ann B. says:', 'May 5, 2021 at 9:12 am', SECOND, 'Reply'];
    const report = await read('a.txt', ['The Ferry That Stayed', FIRST, THIRD, ...below].join('\n\n'));
    expect(of(report, 'paragraph', 'heading')).toEqual([FIRST, THIRD]);
  });
});

describe('a page', () => {
  const page = (inside: string) =>
    `<html><head><title>The Ferry That Stayed</title></head><body><article>${inside}</article></body></html>`;

  it('has a bold line and the one below it, parted by a line break, as two', async () => {
    const html = `<p><b>The Ferry That Stayed</b><br><i>by Anna Lind</i></p><p>${FIRST}</p><p>${SECOND}</p>`;
    const report = await read('a.html', page(html));
    expect(report.title.value).toBe('The Ferry That Stayed');
    expect(report.authors.value).toEqual(['Anna Lind']);
  });

  it('keeps a bold name and its office, parted by a comma and a line break, on one line', async () => {
    const html = `<h1>The Ferry That Stayed</h1><p>${FIRST}</p><p>${SECOND}</p><p><b>Anna Lind</b>,<br>head of research</p>`;
    expect(of(await read('a.html', page(html)), 'paragraph')).toEqual([FIRST, SECOND]);
  });

  it('keeps what stands below a button for gifts, and sets aside what stands in its box', async () => {
    const box =
      '<div class="box"><h4>Do you like what we do?</h4><p>Ten pounds pay for a trip.</p><a href="#">Donate now</a></div>';
    const html = `<h1>The Ferry That Stayed</h1><div class="text"><p>${FIRST}</p>${box}<h3>What comes next</h3><p>${SECOND}</p></div>`;
    const report = await read('a.html', page(html));
    expect(of(report, 'heading')).toEqual(['What comes next']);
    expect(of(report, 'paragraph')).toEqual([FIRST, SECOND]);
  });

  it('keeps the text that only subscribers were shown', async () => {
    const html = `<h1>The Ferry That Stayed</h1><p>${FIRST}</p><div class="paywall"><p>${SECOND}</p><p>${THIRD}</p></div>`;
    expect(of(await read('a.html', page(html)), 'paragraph')).toEqual([FIRST, SECOND, THIRD]);
  });

  it('leaves one-letter words of its language apart from the next word', async () => {
    const czech =
      'V lednu se v přístavu čekalo na loď, která nepřijela, a zastupitelé otázku odložili na později, protože nikdo nechtěl platit.';
    const text = `<p><span class="cap">V</span> ${czech.slice(2)}</p><p>Nikdo neví, kdy vypluje další loď, řekl přístavní mistr a šel domů na večeři jako všichni ostatní ve městě.</p>`;
    expect(of(await read('a.html', page(`<h1>Loď</h1>${text}`)), 'paragraph')[0]).toBe(czech);
  });

  it('has no text between its title and the last line of its head', async () => {
    const html = `<h1>The Ferry That Stayed</h1><h2>Fuel, money and a quay</h2><p>Note 14</p><p>3 March 2021</p><p>${FIRST}</p><h2>Why</h2><p>${SECOND}</p>`;
    const report = await read('a.html', page(html));
    expect(of(report, 'heading')).toEqual(['Why']);
    expect(of(report, 'paragraph')).toEqual([FIRST, SECOND]);
  });
});

describe('a saved page in Markdown', () => {
  it('has no text in the excerpt that a clipping program put above it', async () => {
    const report = await read(
      'a.md',
      `# The Ferry That Stayed\n\n> ## Excerpt\n> A ferry lies at its berth. Nobody pays.\n\n---\n${FIRST}\n\n${SECOND}\n`,
    );
    expect(of(report, 'paragraph', 'heading', 'block-quote')).toEqual([FIRST, SECOND]);
  });
});
