import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../renderer/core/read/page.ts';
import { reportIn } from './opened-pdf.ts';
import { type PdfOptions, pdfOf, streamOf } from './pdf-builder.ts';
import { set } from './typesetter.ts';
import { paragraphOf } from './words.ts';

const page = [
  { text: 'By Łucja Wróbel', x: 60, y: 80 },
  ...set([paragraphOf('en', 0), paragraphOf('en', 1)], { x: 60, width: 475, space: 6 }, 110).settings,
];
const facts = async (options: PdfOptions, field: Fact['field']): Promise<readonly string[]> =>
  (await reportIn(pdfOf([page], options))).page.facts.filter((fact) => fact.field === field).map(({ value }) => value);

describe('what a PDF says of itself', () => {
  it('is believed as a title where it reads like one', async () => {
    expect(await facts({ info: { Title: 'Ports of the North' } }, 'title')).toEqual(['Ports of the North']);
    for (const Title of [
      'Microsoft Word - draft.doc',
      'raport_2019_final',
      'Layout 1',
      'Untitled',
      'untitled-3.indd',
      'BIP_12',
      'Bez nazwy 2',
    ])
      expect(await facts({ info: { Title } }, 'title')).toEqual([]);
  });

  it('is believed as an author where the pages name him too', async () => {
    expect(await facts({ info: { Author: 'Łucja Wróbel' } }, 'author')).toEqual(['Łucja Wróbel']);
    for (const Author of ['kkowalska', 'Admin', 'Jan Kowalski', 'Użytkownik systemu Windows'])
      expect(await facts({ info: { Author } }, 'author')).toEqual([]);
  });

  it('is never believed as the day of publication', async () => {
    const info = { CreationDate: "D:20191212093000+01'00'", ModDate: 'D:20200102' };
    expect(await facts({ info }, 'date')).toEqual([]);
    expect(await facts({ info }, 'modified')).toEqual(['2019-12-12', '2020-01-02']);
  });

  it('gives the licence that its data names or its pages link to', async () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" rdf:about=""><xmpRights:WebStatement>${licence}</xmpRights:WebStatement></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const described = {
      catalogue: '/Metadata 100 0 R',
      objects: { 100: streamOf(xmp, '/Type /Metadata /Subtype /XML') },
    };
    expect(await facts(described, 'licence')).toEqual([licence]);
    const link = `<< /Type /Annot /Subtype /Link /Rect [60 700 100 720] /A << /S /URI /URI (${licence}) >> >>`;
    const linked = await reportIn(pdfOf([page], { page: `/Annots [${link}]` }));
    expect(linked.page.blocks.map((block) => block.licence).filter(Boolean)).toEqual([licence]);
  });

  it('gives its language', async () => {
    expect(await facts({ catalogue: '/Lang (pl-PL)' }, 'language')).toEqual(['pl-PL']);
  });
});
