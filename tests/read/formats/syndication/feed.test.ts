import { describe, expect, it } from 'vitest';
import { openFeed } from '../../../../renderer/core/read/formats/syndication/feed.ts';
import { openJsonFeed } from '../../../../renderer/core/read/formats/syndication/json-feed.ts';
import { syndicationKind } from '../../../../renderer/core/read/formats/syndication/recognise.ts';
import { files, opened, problems, rules, said, textOf } from '../opening.ts';
import { reportOf, texts } from '../reading.ts';

const utf8 = new TextEncoder();
const FIRST =
  'The convoy of four ships left the harbour before dawn, and the coast guard followed it as far as the strait. Nobody has said so far where it is bound.';
const SECOND =
  'Two of the ships carry parts of the pipeline that was to be laid last autumn. The owner has not answered questions about the cargo, nor has the port.';

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Institute of Quiet Waters</title><atom:link href="https://sea.example/feed/" rel="self"/><link>https://sea.example</link><description>All texts</description>${channel}
${items}</channel></rss>`;
const open = (xml: string) => opened(openFeed, utf8.encode(xml), 'feed.xml');
const first = async (xml: string) => (await open(xml))[0];
const main = (html: string): string => html.slice(html.indexOf('<main>') + 7, html.indexOf('</main>')).trim();

const ITEM = `<item>
<title>Ships without a port &#8211; an overview</title>
<link>https://sea.example/2019/12/ships-without-a-port/?utm_source=rss&#038;utm_medium=rss</link>
<dc:creator><![CDATA[Anna Nowak]]></dc:creator>
<pubDate>Thu, 12 Dec 2019 08:00:00 +0000</pubDate>
<category><![CDATA[Sea Watch Bulletin]]></category><category><![CDATA[Ukraine]]></category>
<guid isPermaLink="false">https://sea.example/?p=123</guid>
<description><![CDATA[<p>The convoy of four ships [&#8230;]</p>]]></description>
<content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>
<p>The post <a href="https://sea.example/x">Ships without a port</a> appeared first on <a href="https://sea.example">Institute of Quiet Waters</a>.</p>]]></content:encoded>
</item>`;

describe('an RSS feed', () => {
  it('becomes a report for each entry, with what the feed says of it', async () => {
    const all = await open(
      rss(
        ITEM,
        '<language>en-US</language><copyright>© 2019 Institute of Quiet Waters. All rights reserved.</copyright>',
      ),
    );
    expect(all.map(({ place, name }) => [place, name])).toEqual([
      ['2019/12/ships-without-a-port', 'ships-without-a-port.html'],
    ]);
    expect(rules(all[0])).toEqual([]);
    const report = reportOf(all[0]);
    expect(report).toMatchObject({
      format: 'feed',
      title: { value: 'Ships without a port – an overview' },
      series: { value: 'Sea Watch Bulletin' },
      publisher: { value: 'Institute of Quiet Waters' },
      date: { value: '2019-12-12' },
      authors: { value: ['Anna Nowak'] },
      address: { value: 'https://sea.example/2019/12/ships-without-a-port/' },
      notice: { value: '© 2019 Institute of Quiet Waters. All rights reserved.' },
    });
    expect(texts(report, 'paragraph')).toEqual([FIRST, SECOND]);
    expect(texts(report, 'furniture')).toEqual([
      'The post Ships without a port appeared first on Institute of Quiet Waters.',
    ]);
  });

  it.each([
    ['The post <a href="x">Ships</a> appeared first on <a href="y">Waters</a>.'],
    ['Artykuł <a href="x">Statki</a> pochodzi z serwisu <a href="y">Wody</a>.'],
    ['Сообщение <a href="x">Корабли</a> появились сначала на <a href="y">Воды</a>.'],
    ['Допис <a href="x">Кораблі</a> спершу з\'явився на <a href="y">Води</a>.'],
    ['Der Beitrag <a href="x">Schiffe</a> erschien zuerst auf <a href="y">Wasser</a>.'],
  ])('sets the line apart that its system adds: %s', async (line) => {
    for (const added of [`<p>${FIRST}</p><p>${line}</p>`, `<p>${FIRST}</p>\n${line}`]) {
      const html = textOf(
        files(await open(rss(`<item><title>T</title><description><![CDATA[${added}]]></description></item>`)))[0],
      );
      expect(html).toMatch(/<footer>(?:<p>)?[^\n]*<\/footer>/u);
      expect(html.indexOf('<footer>')).toBeGreaterThan(html.indexOf(FIRST));
    }
  });

  it('takes the fuller of its texts, and says where there is only a beginning', async () => {
    const whole = await first(
      rss(
        `<item><title>T</title><description><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></description><content:encoded>short</content:encoded></item>`,
      ),
    );
    expect(textOf(files([whole as never])[0])).toContain(SECOND);
    expect(rules(whole)).toEqual([]);
    for (const end of [
      '[…]',
      '[&#8230;]',
      '...',
      '</p><p><a href="x">Read more</a>',
      '</p><p>Czytaj więcej »',
      '</p><p>Читать далее →',
      '</p><p>Читати далі',
      '</p><p>Weiterlesen …',
    ])
      expect(
        rules(
          await first(
            rss(`<item><title>T</title><description><![CDATA[<p>${FIRST} ${end}</p>]]></description></item>`),
          ),
        ),
      ).toEqual(['feed-teaser']);
  });

  it('says of an entry without text that it has none, and reads the others', async () => {
    const all = await open(rss(`<item><title>Bare</title><link>https://sea.example/bare</link></item>${ITEM}`));
    expect(problems(all).map(({ place, problem }) => [place, problem.code])).toEqual([['bare', 'file-empty']]);
    expect(files(all)).toHaveLength(1);
    expect(problems(await open(rss(''))).map(({ place, problem }) => [place, problem.code])).toEqual([
      ['', 'file-empty'],
    ]);
  });

  it.each([
    ['escaped HTML', `&lt;p&gt;${FIRST} &amp;amp; more&lt;/p&gt;`, `<p>${FIRST} &amp; more</p>`],
    ['HTML escaped twice', `&amp;lt;p&amp;gt;${FIRST}&amp;lt;/p&amp;gt;`, `<p>${FIRST}</p>`],
    ['HTML not escaped at all', `<p>${FIRST} <b>and</b></p>`, `<p>${FIRST} <b>and</b></p>`],
    ['plain text with empty lines', `${FIRST}\n\nA &lt; B &amp; C`, `<p>${FIRST}</p>\n<p>A &lt; B &amp; C</p>`],
    [
      'plain text with signs of markup in it',
      `Profits < 5 % & rising > 3`,
      `<p>Profits &lt; 5 % &amp; rising &gt; 3</p>`,
    ],
    ['several sections', `<![CDATA[<p>one ]]]]><![CDATA[> two</p>]]>`, `<p>one ]]> two</p>`],
  ])('reads a text that is %s', async (_, written, meant) => {
    const all = await open(rss(`<item><title>T</title><description>${written}</description></item>`));
    expect(main(textOf(files(all)[0]))).toBe(meant);
  });

  it('names persons as authors, and no accounts, addresses or institutions', async () => {
    const authors = async (inner: string) =>
      said(
        files(await open(rss(`<item><title>T</title><description>${FIRST}</description>${inner}</item>`)))[0],
        'author',
      );
    expect(await authors('<author>anna@sea.example (Anna Nowak)</author>')).toEqual(['Anna Nowak']);
    expect(await authors('<author>anna@sea.example</author>')).toEqual([]);
    expect(await authors('<dc:creator>Institute of Quiet Waters</dc:creator>')).toEqual([]);
    expect(await authors('<dc:creator>Anna Nowak</dc:creator><dc:creator>Jan Kowalski</dc:creator>')).toEqual([
      'Anna Nowak',
      'Jan Kowalski',
    ]);
  });

  it('takes the series from its title where that names one beside the publisher', async () => {
    const xml = rss(`<item><title>T</title><description>${FIRST}</description></item>`).replace(
      '<title>Institute of Quiet Waters</title>',
      '<title>Sea Watch Bulletin Archives | Institute of Quiet Waters</title>',
    );
    const one = files(await open(xml))[0];
    expect([said(one, 'series'), said(one, 'site')]).toEqual([['Sea Watch Bulletin'], ['Institute of Quiet Waters']]);
  });

  it('is read in the encoding that it declares', async () => {
    const xml = rss(`<item><title>Zażółć</title><description>${FIRST}</description></item>`).replace(
      'UTF-8',
      'ISO-8859-2',
    );
    const letters: Record<string, number> = { ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6 };
    const bytes = Uint8Array.from([...xml].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
    expect(syndicationKind(bytes)).toBe('feed');
    expect(said(files(await opened(openFeed, bytes))[0], 'title')).toEqual(['Zażółć']);
    const wide = new Uint8Array(Buffer.from(`\uFEFF${xml.replace('ISO-8859-2', 'UTF-16')}`, 'utf16le'));
    expect(syndicationKind(wide)).toBe('feed');
    expect(said(files(await opened(openFeed, wide))[0], 'title')).toEqual(['Zażółć']);
  });

  it('of the first kind (RDF) is read alike', async () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://sea.example"><title>Waters</title><link>https://sea.example</link><items><rdf:Seq><rdf:li rdf:resource="https://sea.example/a"/></rdf:Seq></items></channel>
<item rdf:about="https://sea.example/a"><title>Ships</title><link>https://sea.example/a</link><d:date>2005-06-07</d:date><d:creator>Anna Nowak</d:creator><description>${FIRST}</description></item></rdf:RDF>`;
    expect(syndicationKind(utf8.encode(xml))).toBe('feed');
    expect(reportOf(await first(xml))).toMatchObject({
      date: { value: '2005-06-07' },
      authors: { value: ['Anna Nowak'] },
      publisher: { value: 'Waters' },
    });
  });
});

const atom = (entries: string, head = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl" xml:base="https://sea.example/"><title>Wody</title><id>urn:x</id><updated>2020-01-01T00:00:00Z</updated>${head}${entries}</feed>`;

describe('an Atom feed', () => {
  it('becomes a report for each entry', async () => {
    const xml = atom(
      `<entry><title type="html">Statki &amp;amp; porty</title><link rel="replies" href="/r"/><link rel="alternate" href="/pl/statki"/><id>tag:sea.example,2019:17</id><published>2019-12-12T10:00:00+01:00</published><updated>2020-02-02T10:00:00Z</updated><author><name>Anna Nowak</name></author><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>${FIRST}</x:p><x:p>${SECOND} R&amp;D.</x:p></x:div></content></entry>`,
      '<rights>Przedruk dozwolony z podaniem źródła.</rights>',
    ).replaceAll('x:', 'xhtml:');
    const report = reportOf(await first(xml));
    expect(report).toMatchObject({
      title: { value: 'Statki & porty' },
      date: { value: '2019-12-12' },
      authors: { value: ['Anna Nowak'] },
      address: { value: 'https://sea.example/pl/statki' },
      notice: { value: 'Przedruk dozwolony z podaniem źródła.' },
    });
    expect(texts(report, 'paragraph')).toEqual([FIRST, `${SECOND} R&D.`]);
  });

  it('takes the day of the last change only where no other is given, and the author of the feed where the entry has none', async () => {
    const one = files(
      await open(
        atom(
          `<entry><title>T</title><updated>2018-03-04T10:00:00Z</updated><summary>${FIRST} ${SECOND}</summary></entry>`,
          '<author><name>Anna Nowak</name></author>',
        ),
      ),
    )[0];
    expect([said(one, 'date'), said(one, 'modified'), said(one, 'author'), said(one, 'language')]).toEqual([
      ['2018-03-04T10:00:00Z'],
      [],
      ['Anna Nowak'],
      ['pl'],
    ]);
  });

  it('of the old kind (0.3) and without a namespace is read alike', async () => {
    const entry = `<entry><title>T</title><link rel="alternate" href="https://sea.example/t"/><issued>2004-04-20T00:00:00Z</issued><modified>2004-04-21T00:00:00Z</modified><content type="text/html" mode="escaped">&lt;p&gt;${FIRST}&lt;/p&gt;</content></entry>`;
    for (const root of ['<feed version="0.3" xmlns="http://purl.org/atom/ns#">', '<feed>']) {
      const xml = `${root}<title>W</title>${entry}</feed>`;
      expect(syndicationKind(utf8.encode(xml))).toBe('feed');
      const one = files(await open(xml))[0];
      expect([said(one, 'date'), said(one, 'modified'), said(one, 'address')]).toEqual([
        ['2004-04-20T00:00:00Z'],
        ['2004-04-21T00:00:00Z'],
        ['https://sea.example/t'],
      ]);
      expect(main(textOf(one))).toBe(`<p>${FIRST}</p>`);
    }
  });

  it('exported by a blog leaves out what is no text', async () => {
    const kind = (name: string) =>
      `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
    const entry = (name: string) =>
      `<entry><id>tag:blogger.com,1999:blog-1.${name}</id><title>${name}</title>${kind(name)}<content type="html">${FIRST}</content></entry>`;
    expect(
      (await open(atom(entry('template') + entry('settings') + entry('post') + entry('comment')))).map(
        ({ place }) => place,
      ),
    ).toEqual(['blogger.com-1999-blog-1.post']);
  });
});

describe('a feed written as JSON', () => {
  it('becomes a report for each entry', async () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Waters',
      items: [
        {
          id: 7,
          url: 'https://sea.example/a',
          title: 'Ships',
          content_html: `<p>${FIRST}</p>`,
          date_published: '2020-02-03T00:00:00Z',
          authors: [{ name: 'Anna Nowak' }],
        },
      ],
    });
    expect(syndicationKind(utf8.encode(json))).toBe('json-feed');
    const report = reportOf((await opened(openJsonFeed, utf8.encode(json)))[0]);
    expect(report).toMatchObject({
      title: { value: 'Ships' },
      date: { value: '2020-02-03' },
      publisher: { value: 'Waters' },
      authors: { value: ['Anna Nowak'] },
    });
  });

  it('that is broken or too deep gives a problem', async () => {
    for (const json of [
      '{"version":"https://jsonfeed.org/version/1","items":[',
      `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(1_000_000)}`,
    ])
      expect(problems(await opened(openJsonFeed, utf8.encode(json))).map(({ problem }) => problem.code)).toEqual([
        'file-not-readable',
      ]);
  });
});

describe('a feed that is broken or made to harm', () => {
  it('is read as far as it goes', async () => {
    const cut = rss(
      `${ITEM}<item><title>Cut &amp; run</title><link>https://sea.example/cut</link><content:encoded><![CDATA[<p>${FIRST}</p><p>Here it br`,
    ).split('</channel>')[0] as string;
    const all = await open(cut);
    expect(all.map(({ place }) => place)).toEqual(['2019/12/ships-without-a-port', 'cut']);
    expect(rules(all[1])).toContain('feed-damaged-entry');
    expect(textOf(files(all)[1])).toContain('Here it br');
  });

  it('is read where its signs are wrong', async () => {
    const all = await open(
      rss(
        `<item><title>Ports & ships < 5</title><category>one<link>https://sea.example/a</link><description>R&D & more: ${FIRST}\u0001\u0008</description></item><item><title>Next</title><description>${SECOND}</description></item>`,
      ),
    );
    expect(files(all).map((file) => said(file, 'title')[0])).toEqual(['Ports & ships < 5', 'Next']);
    expect(said(files(all)[0], 'address')).toEqual(['https://sea.example/a']);
  });

  it('never has its entities expanded nor anything fetched for it', async () => {
    const laughs = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const all = await open(
      `${laughs}${rss(`<item><title>&b;</title><description>&b; &c; ${FIRST}</description></item>`)}`,
    );
    expect(textOf(files(all)[0])).not.toMatch(/haha|root:/u);
  });

  it('never makes markup of a title or of rights', async () => {
    const html = textOf(
      files(
        await open(
          rss(
            `<item><title>&lt;script&gt;x&lt;/script&gt; A</title><description>${FIRST}</description></item>`,
            '<copyright>&lt;img src=x&gt; All rights reserved</copyright>',
          ),
        ),
      )[0],
    );
    expect(html).not.toMatch(/<script|<img/u);
  });

  it('costs no more than its size', async () => {
    const start = performance.now();
    const limits = { most: 100 };
    for (const pump of [
      '<item>',
      '<item><![CDATA[',
      '<item><!--',
      '<item><a>',
      '<item><category>',
      '<item><title>&',
      '<item><title><',
    ])
      await opened(openFeed, utf8.encode(`${rss('').split('</channel>')[0]}${pump.repeat(20_000)}`), 'a', limits);
    for (const one of ['<', '<a ', '&', '<![CDATA[', '&lt;p&gt;', ' \n', '[caption]', 'a="'])
      await open(rss(`<item><title>T</title><description>${one.repeat(50_000)}</description></item>`));
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is told from other data by its root', () => {
    const kind = (text: string) => syndicationKind(utf8.encode(text));
    expect(
      kind(
        '<?xml version="1.0"?><!-- a --><?xml-stylesheet href="x"?><!DOCTYPE rss [<!ENTITY a "b">]>\n<rss version="0.91"><channel/></rss>',
      ),
    ).toBe('feed');
    expect(kind('<html><body><rss></rss></body></html>')).toBeNull();
    expect(kind('<feed><animal/></feed>')).toBeNull();
    expect(kind('{"version": "1"}')).toBeNull();
    expect(kind('')).toBeNull();
  });
});
