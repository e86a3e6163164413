import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../renderer/core/model/report.ts';
import { titleKey } from '../../renderer/core/read/head/titles.ts';
import { layOut } from '../../renderer/core/read/profile.ts';
import { profilesFrom } from '../../renderer/core/read/profile-file.ts';
import { readReport } from '../../renderer/core/read/read.ts';

const FILE = readFileSync(new URL('../../assets/knowledge/publishers.jsonl', import.meta.url), 'utf8');
const SHIPPED = profilesFrom(FILE);
const LAID_OUT = layOut(SHIPPED);

const BODY = [
  'The ministers met on Tuesday and agreed on little. They will meet again in the spring, and the working groups are to prepare a list of questions until then.',
  'Both sides called the talks frank. A joint statement was not signed, and the two press conferences were held an hour apart in different rooms of the same hotel.',
];

function read(text: string, name = 'a.txt'): Report {
  const file = { name, bytes: new TextEncoder().encode(text), original: '0'.repeat(64), sample: false };
  const result = readReport(file, { profiles: LAID_OUT });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Talks Without Result</title>${head}</head><body><article><h1>Talks Without Result</h1>${body}</article></body></html>`;
const PARAGRAPHS = BODY.map((text) => `<p>${text}</p>`).join('');
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

describe('the publishers that ship', () => {
  it('are many, and every line is read', () => {
    expect(SHIPPED).toHaveLength(FILE.trimEnd().split('\n').length);
    expect(SHIPPED.length).toBeGreaterThanOrEqual(60);
    expect(SHIPPED.find(({ id }) => id === 'warsaw-institute')).toMatchObject({ name: 'Warsaw Institute Foundation' });
  });

  it('have steady ids, names that say something and bare hosts', () => {
    for (const { id, name, names, hosts, series } of SHIPPED) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const text of [name, ...names, ...series]) {
        expect(text).toBe(text.trim());
        expect(titleKey(text)).not.toBe('');
      }
      for (const host of hosts) expect(host).toMatch(/^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
    }
  });

  it('share neither id, name, series nor host', () => {
    const twice = (all: readonly string[]) => all.filter((one, i) => all.indexOf(one) !== i);
    expect(twice(SHIPPED.map(({ id }) => id))).toEqual([]);
    expect(twice(SHIPPED.flatMap(({ hosts }) => hosts))).toEqual([]);
    const keys = SHIPPED.flatMap(({ name, names, series }) => [...new Set([name, ...names, ...series].map(titleKey))]);
    expect(twice(keys)).toEqual([]);
  });

  it('list no series that many publish', () => {
    const generic =
      /^(?:the )?(?:policy |research |working |expert |weekly |monthly |daily )?(?:analys[ie]s|commentar(?:y|ies)|comments?|brief(?:s|ing)?|papers?|reports?|notes?|reviews?|opinions?|insights?|blog|bulletin|monitor|news|publications?|spotlight|interpreter|strategist)$/i;
    expect(SHIPPED.flatMap(({ series, names }) => [...series, ...names]).filter((name) => generic.test(name))).toEqual(
      [],
    );
  });
});

describe('a publisher that is known', () => {
  it.each([
    ['osw.waw.pl/en/publikacje/talks', 'Centre for Eastern Studies (OSW)'],
    ['www.pism.pl/publications/talks', 'Polish Institute of International Affairs'],
    ['policyoptions.irpp.org/magazines/talks', 'Policy Options (Institute for Research on Public Policy)'],
  ])('is named by the address of its page: %s', (address, name) => {
    expect(read(page(canonical(`https://${address}`), PARAGRAPHS), 'a.html').publisher).toMatchObject({ value: name });
  });

  it.each([
    ['Ośrodek Studiów Wschodnich', 'Centre for Eastern Studies (OSW)'],
    ['Рада зовнішньої політики «Українська призма»', 'Foreign Policy Council “Ukrainian Prism”'],
    ['Международная кризисная группа', 'International Crisis Group'],
    ['Deutsche Gesellschaft für Auswärtige Politik', 'German Council on Foreign Relations (DGAP)'],
  ])('is credited by its own name, whatever the page calls it: %s', (called, name) => {
    expect(read(page(site(called), PARAGRAPHS), 'a.html').publisher.value).toBe(name);
  });

  it('is named by a series of its own in the head of a plain text', () => {
    const text = ['EURASIA DAILY MONITOR', '12 December 2019', 'Talks Without Result', ...BODY].join('\n\n');
    expect(read(text).publisher.value).toBe('The Jamestown Foundation');
  });

  it('is named by the address that a plain text prints, where it names nobody', () => {
    const text = ['Talks Without Result', 'URL: https://www.osw.waw.pl/en/talks', '12 December 2019', ...BODY].join(
      '\n\n',
    );
    expect(read(text).publisher.value).toBe('Centre for Eastern Studies (OSW)');
  });
});

describe('a publisher that is only spoken of', () => {
  const wrong = ['Royal United Services Institute', 'Centre for Eastern Studies (OSW)', 'Chatham House'];
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'linked from the text of a page elsewhere',
      'a.html',
      page(
        canonical('https://harbour.example/talks'),
        `<p><a href="https://rusi.org/talks">Royal United Services Institute</a></p>${PARAGRAPHS}`,
      ),
    ],
    [
      'quoted in a block of its own',
      'a.html',
      page(site('Harbour Observatory'), `${PARAGRAPHS}<blockquote>Royal United Services Institute</blockquote>`),
    ],
    [
      'in a list of further reading below the text',
      'a.txt',
      ['Talks Without Result', '12 December 2019', ...BODY, 'Chatham House', 'RUSI', 'Eurasia Daily Monitor'].join(
        '\n\n',
      ),
    ],
    [
      'a heading between two paragraphs',
      'a.md',
      ['# Talks Without Result', BODY[0], '## Centre for Eastern Studies', BODY[1]].join('\n\n'),
    ],
    [
      'where the author works, beside the institution that publishes',
      'a.txt',
      ['Harbour Observatory Institute', 'Talks Without Result', 'By Jane Smith', 'Chatham House', ...BODY].join('\n\n'),
    ],
    ['an abbreviation alone', 'a.txt', ['RUSI', 'Talks Without Result', '12 December 2019', ...BODY].join('\n\n')],
    [
      'on a host that only ends like its own',
      'a.html',
      page(canonical('https://notosw.waw.pl.example/talks'), PARAGRAPHS),
    ],
  ];
  it.each(cases)('is not credited: %s', (_, name, text) => {
    expect(wrong).not.toContain(read(text, name).publisher.value);
  });

  const ON_OSW = canonical('https://www.osw.waw.pl/en/talks');
  const OSW = 'Centre for Eastern Studies (OSW)';
  it.each([
    ['Texts published by the Harbour Observatory may be shared with credit.', 'Harbour Observatory'],
    ['© 2019 Harbour Observatory. All rights reserved.', OSW],
    ['Publisher: Harbour Observatory', OSW],
  ])('is asked about where the page on its host names another: %s', (line, value) => {
    const { publisher } = read(page(ON_OSW, `${PARAGRAPHS}<p>${line}</p>`), 'a.html');
    expect(publisher.value).toBe(value);
    expect([...(publisher.check?.choices ?? [])].sort()).toEqual([OSW, 'Harbour Observatory']);
    expect(publisher.evidence.some(({ against }) => against)).toBe(true);
  });

  it('is not asked about where the page prints a longer form of its own name', () => {
    const foot = '<p>© 2019 Centre for Eastern Studies named after Marek Karp. All rights reserved.</p>';
    expect(read(page(ON_OSW, `${PARAGRAPHS}${foot}`), 'a.html').publisher).toMatchObject({ value: OSW });
    expect(read(page(ON_OSW, `${PARAGRAPHS}${foot}`), 'a.html').publisher.check).toBeUndefined();
  });

  it('gives no terms of its site to the text of somebody else', () => {
    const profiles = layOut(SHIPPED.map((one) => (one.id === 'osw' ? { ...one, wording: 'Credit: OSW' } : one)));
    const terms = (foot: string) => {
      const bytes = new TextEncoder().encode(page(ON_OSW, `${PARAGRAPHS}<p>${foot}</p>`));
      const result = readReport({ name: 'a.html', bytes, original: '0'.repeat(64), sample: false }, { profiles });
      return result.ok ? result.value.terms.wording : undefined;
    };
    expect(terms('All rights reserved.')).toBe('Credit: OSW');
    expect(terms('Texts published by the Harbour Observatory may be shared with credit.')).toBeNull();
  });
});

describe('the places where a page names its publisher', () => {
  const head = 'Talks Without Result\n\n12 December 2019';
  const named = (...foot: readonly string[]) => read([head, ...BODY, ...foot].join('\n\n')).publisher.value;

  it('agree in the name before an address', () => {
    expect(named('Harbour Policy Unit, PO Box 31, Gloucester')).toBe('Harbour Policy Unit');
  });

  it('tell nothing where a line at the foot is the only one and says no more than a name', () => {
    expect(named('Harbour Evenings')).toBeNull();
  });

  it('name nobody by a list of houses without an address', () => {
    expect(named('Harbour Institute', 'Quay Foundation', 'Basin Council', 'Lock Society')).toBeNull();
  });

  it('may hold signs that mean something in patterns', () => {
    const name = 'Harbour [Institute (+*';
    expect(() => named(`${name}, PO Box 31`, `All rights are with ${name}.`)).not.toThrow();
  });
});

describe('the name of a series', () => {
  const seriesIn = (line: string) => read([line, 'Talks Without Result', '12 December 2019', ...BODY].join('\n\n'));

  it.each([
    ['Harbour Letters · issue 112', 'Harbour Letters', '112'],
    ['Harbour Letters, ч. 27 (143)', 'Harbour Letters', '27 (143)'],
    ['Harbour Institute – Occasional Paper 9', 'Occasional Paper', '9'],
    ['Harbour Bulletin | no. 3/2020 (March)', 'Harbour Bulletin', '3/2020'],
  ])('ends where its number begins: %s', (line, name, number) => {
    const { series, seriesNumber } = seriesIn(line);
    expect([series.value, seriesNumber.value]).toEqual([name, number]);
  });

  it('is no path to a page', () => {
    expect(seriesIn('Publications > Analyses').series.value).toBeNull();
  });
});
