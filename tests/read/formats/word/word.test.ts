import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { isWord } from '../../../../renderer/core/read/formats/word/recognise.ts';
import { openWord } from '../../../../renderer/core/read/formats/word/word.ts';
import { files, opened, problems, rules, said, textOf } from '../opening.ts';
import { zip } from '../pack/zip-builder.ts';
import { reportOf, texts } from '../reading.ts';
import { field, paragraph, run, style, type WordFile, wordFile } from './word-file.ts';

const FIRST =
  'The convoy of four ships left the harbour before dawn, and the coast guard followed it as far as the strait. Nobody has said so far where it is bound.';
const SECOND =
  'Two of the ships carry parts of the pipeline that was to be laid last autumn. The owner has not answered questions about the cargo, nor has the port.';

const open = async (file: WordFile) => files(await opened(openWord, wordFile(file), 'report.docx'))[0];
const page = async (file: WordFile): Promise<string> => {
  const html = textOf(await open(file));
  return html.slice(html.indexOf('<main>') + 7, html.indexOf('</main>')).trim();
};

describe('a Word document', () => {
  it('becomes a report with its title, byline, headings and paragraphs', async () => {
    const report = reportOf(
      await open({
        styles: `${style('Title', 'Title')}${style('Heading1', 'heading 1')}`,
        body: [
          paragraph('Ships without a port', 'Title'),
          paragraph('By Anna Nowak'),
          paragraph('13 December 2019'),
          paragraph(FIRST),
          paragraph('The cargo', 'Heading1'),
          paragraph(SECOND),
        ].join(''),
      }),
    );
    expect(report.format).toBe('word');
    expect(report.title.value).toBe('Ships without a port');
    expect(report.authors.value).toEqual(['Anna Nowak']);
    expect(report.date.value).toBe('2019-12-13');
    expect(texts(report, 'paragraph')).toEqual([FIRST, SECOND]);
    expect(texts(report, 'heading')).toEqual(['The cargo']);
  });

  it.each([
    ['Nagłówek 1', 'Tytuł'],
    ['Заголовок 1', 'Название'],
    ['Überschrift 1', 'Titel'],
    ['heading 1', 'Title'],
  ])('has its headings and its title whatever the language of its styles: %s, %s', async (heading, title) => {
    const html = await page({
      styles: style('a1', heading) + style('b1', title) + style('c1', 'Own', '<w:basedOn w:val="a1"/>'),
      body: paragraph('The title', 'b1') + paragraph('A heading', 'a1') + paragraph('Another', 'c1'),
    });
    expect(html).toBe('<h1>The title</h1>\n<h2>A heading</h2>\n<h2>Another</h2>');
  });

  it('keeps lists with their depth, by their own numbers or by their style', async () => {
    const entry = (text: string, level: number) =>
      paragraph(text, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`);
    const html = await page({
      styles: style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
      numbering:
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>',
      body:
        entry('one', 0) +
        entry('below one', 1) +
        entry('two', 0) +
        paragraph('three', 'ListBullet') +
        paragraph('text'),
    });
    expect(html.replaceAll('\n', '')).toBe(
      '<ul><li>one<ol><li>below one</li></ol></li><li>two</li><li>three</li></ul><p>text</p>',
    );
  });

  it('keeps tables, quotations and captions', async () => {
    const report = reportOf(
      await open({
        styles: style('Q', 'Quote') + style('C', 'caption'),
        body: [
          paragraph('Ships without a port'),
          paragraph(FIRST),
          paragraph('Photo: Jan Kowalski', 'C'),
          paragraph('We do not know where they go, and we shall not ask them for it again.', 'Q'),
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Ships by port')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Riga')}</w:tc><w:tc>${paragraph('12')}</w:tc></w:tr></w:tbl>`,
          paragraph(SECOND),
        ].join(''),
      }),
    );
    expect(texts(report, 'block-quote')).toHaveLength(1);
    expect(texts(report, 'table-cell')).toEqual(['Ships by port', 'Riga', '12']);
    expect(report.pictureCredits.value).toEqual(['Jan Kowalski']);
    expect(texts(report, 'paragraph')).toEqual([FIRST, SECOND]);
  });

  it('is read as if its tracked changes were accepted', async () => {
    const body = paragraph(
      `${run('The talks ')}<w:ins w:id="1" w:author="a">${run('have ')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>had </w:delText></w:r></w:del><w:moveFrom w:id="3">${run('gone. ')}</w:moveFrom>${run('failed.')}<w:moveTo w:id="4">${run(' Gone.')}</w:moveTo>`,
    );
    const deletedEnd = `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('One ')}</w:p>${paragraph('paragraph.')}`;
    expect(await page({ body: body + deletedEnd })).toBe('<p>The talks have failed. Gone.</p>\n<p>One paragraph.</p>');
    expect(rules(await open({ body }))).toEqual(['word-changes']);
  });

  it('sets hidden text apart, by the run, its style or its paragraph', async () => {
    const file = {
      styles: style('Secret', 'Secret', '<w:rPr><w:vanish/></w:rPr>'),
      body:
        paragraph(
          `${run('Shown. ')}${run('Not shown.', '<w:vanish/>')}${run('Shown again.', '<w:vanish w:val="0"/>')}`,
        ) +
        paragraph('All hidden', 'Secret') +
        paragraph(FIRST),
    };
    expect(await page(file)).toBe(`<p>Shown. Shown again.</p>\n<p>${FIRST}</p>`);
    const one = await open(file);
    expect(rules(one)).toEqual(['word-hidden-text']);
    expect(
      reportOf(one)
        .parts.filter((part) => part.furniture === 'hidden')
        .map((part) => part.text),
    ).toEqual(['Not shown.', 'All hidden']);
  });

  it('counts comments and leaves them out', async () => {
    const one = await open({ body: paragraph(`${run('Words')}<w:r><w:commentReference w:id="0"/></w:r>`) });
    expect(textOf(one)).toContain('<p>Words</p>');
    expect(rules(one)).toEqual(['word-comments']);
  });

  it('has its notes below the text, with the numbers that Word prints', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`;
    const one = await open({
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note('footnote', 9, 'See the ledger.')}${note('footnote', 4, 'Ibid.')}`,
      endnotes: note('endnote', 1, 'The end.'),
      body: paragraph(
        `${run('First')}<w:r><w:footnoteReference w:id="9"/></w:r>${run(' second')}<w:r><w:footnoteReference w:id="4"/></w:r>${run('.')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
      ),
    });
    expect(textOf(one)).toContain('<p>First second.</p>');
    expect(textOf(one).match(/<li>.*<\/li>/gu)).toEqual([
      '<li>[1] See the ledger.</li>',
      '<li>[2] Ibid.</li>',
      '<li>[i] The end.</li>',
    ]);
  });

  it('reads the masthead in its header, and keeps the other edges of its pages apart', async () => {
    const report = reportOf(
      await open({
        styles: style('Title', 'Title'),
        headers: [
          paragraph(`${run('Sea Watch Bulletin no. 41')}<w:r><w:tab/></w:r>${run('12 December 2019')}`),
          paragraph('Institute of Quiet Waters'),
        ],
        footers: [
          paragraph('© Institute of Quiet Waters. All rights reserved.') +
            paragraph(
              `${run('Page ')}${field('PAGE', '3')}${run(' printed ')}${field('DATE \\@ "d MMMM yyyy"', '5 May 2031')}`,
            ),
        ],
        body: paragraph('Ships without a port', 'Title') + paragraph(FIRST) + paragraph(SECOND),
      }),
    );
    expect(report.title.value).toBe('Ships without a port');
    expect(report.series.value).toBe('Sea Watch Bulletin');
    expect(report.seriesNumber.value).toBe('41');
    expect(report.date.value).toBe('2019-12-12');
    expect(report.notice.value).toBe('© Institute of Quiet Waters. All rights reserved.');
    expect(texts(report, 'paragraph')).toEqual([FIRST, SECOND]);
    expect(report.parts.some((part) => part.text.includes('Institute of Quiet Waters'))).toBe(true);
    expect(report.parts.some((part) => part.text.includes('2031'))).toBe(false);
  });

  it('takes a head set on one line with tab stops for the lines that it shows, and keeps labels whole', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    expect(await page({ body: paragraph(`${run('Sea Watch')}${tab}${tab}${run('12 December 2019')}`) })).toBe(
      '<p>Sea Watch<br>\t12 December 2019</p>',
    );
    expect(await page({ body: paragraph(`${run('Date:')}${tab}${run('12 December 2019')}`) })).toBe(
      '<p>Date:\t12 December 2019</p>',
    );
  });

  it('reads a text box once, in the head as text, further down as something beside the text', async () => {
    const words = `<w:txbxContent>${paragraph('Words in a box')}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${words}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${words}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await page({ body: paragraph(box) + paragraph(FIRST) })).toBe(`<p>Words in a box</p>\n<p>${FIRST}</p>`);
    expect(await page({ body: paragraph(`${run(FIRST)}${box}`) })).toBe(
      `<p>${FIRST}</p>\n<aside>\n<p>Words in a box</p>\n</aside>`,
    );
  });

  it('keeps hyphens, links, fields, formulas, symbols and line breaks as they are meant', async () => {
    const html = await page({
      links: { rId7: 'https://sea.example/a?b=1&amp;c=2' },
      body: [
        paragraph(
          `${run('non')}<w:r><w:noBreakHyphen/></w:r>${run('aligned mari')}<w:r><w:softHyphen/></w:r>${run('time')}`,
        ),
        paragraph(
          `<w:hyperlink r:id="rId7">${run('the ')}${run('ledger')}</w:hyperlink>${run(' and ')}${field('HYPERLINK "https://sea.example/x"', 'the log')}`,
        ),
        paragraph(
          `${run('area ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>${run(' km')}<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>`,
        ),
        paragraph('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>'),
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here to enter text.')}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${paragraph('From a control.')}</w:sdtContent></w:sdt>`,
      ].join(''),
    });
    expect(html.split('\n')).toEqual([
      '<p>non\u2011aligned mari\u00ADtime</p>',
      '<p><a href="https://sea.example/a?b=1&amp;c=2">the ledger</a> and <a href="https://sea.example/x">the log</a></p>',
      '<p>area a=b kmα</p>',
      '<p>one<br>two<br>three</p>',
      '<p>From a control.</p>',
    ]);
  });

  it('takes a table of contents for navigation', async () => {
    const report = reportOf(
      await open({
        styles: style('TOC1', 'toc 1') + style('Heading1', 'heading 1'),
        body:
          paragraph('Ships without a port', 'Heading1') +
          paragraph(
            `<w:hyperlink w:anchor="_Toc1">${run('The cargo')}<w:r><w:tab/></w:r>${run('2')}</w:hyperlink>`,
            'TOC1',
          ) +
          paragraph(FIRST) +
          paragraph(SECOND),
      }),
    );
    expect(texts(report, 'paragraph')).toEqual([FIRST, SECOND]);
    expect(report.parts.find((part) => part.text.startsWith('The cargo'))?.role).toBe('furniture');
  });

  it('says who wrote the file as weak evidence, and nothing that programs put there', async () => {
    const one = await open({
      body: paragraph(FIRST),
      core: '<dc:title>Ships without a port</dc:title><dc:creator>Anna Nowak</dc:creator><dcterms:created>2019-12-11T09:00:00Z</dcterms:created>',
      application: '<Application>Microsoft Office Word</Application><Company>Institute of Quiet Waters</Company>',
    });
    expect(said(one, 'title')).toEqual(['Ships without a port']);
    expect(said(one, 'author')).toEqual(['Anna Nowak']);
    expect(said(one, 'modified')).toEqual(['2019-12-11T09:00:00Z']);
    expect(said(one, 'publisher')).toEqual(['Institute of Quiet Waters']);
    expect(new Set(one?.facts?.map((fact) => fact.rule))).toEqual(new Set(['word properties']));
    const program = await open({
      body: paragraph(FIRST),
      core: '<dc:title>Document1</dc:title><dc:creator>python-docx</dc:creator>',
      application: '<Company>Microsoft</Company>',
    });
    expect(said(program, 'title')).toEqual([]);
    expect(said(program, 'author')).toEqual([]);
  });

  it('is read in whichever namespace prefixes and form it was written', async () => {
    const strict = 'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const bytes = zip([
      { name: '[Content_Types].xml', text: '<Types/>' },
      {
        name: 'word/document.xml',
        text: `\uFEFF<x:document ${strict}><x:body><x:p><x:r><x:t>${FIRST}</x:t></x:r></x:p></x:body></x:document>`,
      },
    ]);
    expect(isWord(bytes)).toBe(true);
    expect(textOf(files(await opened(openWord, bytes))[0])).toContain(`<p>${FIRST}</p>`);
  });

  it('made by another library is read alike', async () => {
    const cells = ['Riga', '12'].map((text) => new TableCell({ children: [new Paragraph(text)] }));
    const made = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Ships without a port', heading: HeadingLevel.TITLE }),
            new Paragraph({ children: [new TextRun(FIRST)] }),
            new Paragraph({ text: 'An entry', bullet: { level: 0 } }),
            new Table({ rows: [new TableRow({ children: cells })] }),
          ],
        },
      ],
    });
    const report = reportOf(files(await opened(openWord, new Uint8Array(await Packer.toBuffer(made))))[0]);
    expect(report.title.value).toBe('Ships without a port');
    expect(texts(report, 'list-item')).toEqual(['An entry']);
    expect(texts(report, 'table-cell')).toEqual(['Riga', '12']);
    expect(report.authors.value).toEqual([]);
  });
});

describe('a Word document that is broken or made to harm', () => {
  const problem = async (bytes: Uint8Array, limits = {}) =>
    problems(await opened(openWord, bytes, 'a.docx', limits))[0]?.problem.code;

  it('gives a problem and nothing else', async () => {
    const whole = wordFile({ body: paragraph(FIRST) });
    expect(await problem(whole.subarray(0, whole.length / 2))).toBe('file-not-readable');
    expect(await problem(zip([{ name: '[Content_Types].xml', text: '<Types/>' }]))).toBe('file-not-readable');
    expect(await problem(wordFile({ body: '<w:p>'.repeat(50_000) }))).toBe('file-not-readable');
    expect(await problem(wordFile({ body: '' }))).toBe('file-empty');
    expect(await problem(wordFile({ body: paragraph(FIRST.repeat(100)) }), { largest: 1000 })).toBe(
      'file-not-readable',
    );
  });

  it('never has its entities expanded nor anything fetched for it', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const text = `${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>x &b; &c; y</w:t></w:r></w:p></w:body></w:document>`;
    const all = await opened(openWord, zip([{ name: 'word/document.xml', text }]));
    expect(files(all).map(textOf).join('')).not.toMatch(/haha|root:/u);
  });

  it('never becomes markup that it is not', async () => {
    const html = await page({ body: paragraph('&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;') });
    expect(html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</p>');
  });

  it('costs no more than its size', async () => {
    const start = performance.now();
    await open({ body: paragraph('<w:r><w:t>x</w:t></w:r>'.repeat(50_000)) });
    await open({ body: paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000) + run('x')) });
    await open({ body: Array.from({ length: 10_000 }, (_, i) => paragraph('x', `S${i}`)).join('') });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
