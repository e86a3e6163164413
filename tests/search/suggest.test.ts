import { describe, expect, it } from 'vitest';
import { suggest } from '../../renderer/core/search/suggest.ts';
import { titlesOf } from '../../renderer/core/search/titles.ts';
import { reportFrom } from '../archive/doubles/reports.ts';
import { corpusOf } from './corpus.ts';

const { searched } = corpusOf([
  reportFrom({ id: 'old', title: 'Finch visits the harbour', date: '2018', paragraphs: ['Arvania.'] }),
  reportFrom({ id: 'new', title: 'Harbour closed', date: '2020', paragraphs: ['Orla Finch.'] }),
  reportFrom({ id: 'other', title: 'On harbours and Finch', date: '2022', paragraphs: [] }),
]);
const titles = titlesOf(searched.index.catalogue);
const offered = (text: string) => suggest(searched, titles, text);

describe('suggestions', () => {
  it('offer names by kind, each with its number of reports', async () => {
    const { entities } = await offered('finch');
    expect(entities.actor.map(({ name, reports }) => [name, reports])).toEqual([['Orla Finch', 3]]);
    expect(entities.treaty).toEqual([]);
  });

  it('offer a name for the last words of a longer text', async () => {
    expect((await offered('visits of orla finch')).entities.actor.map((one) => one.name)).toEqual(['Orla Finch']);
  });

  it('offer titles in which every typed word begins a word: those that begin so first, then the newest', async () => {
    expect((await offered('harb')).reports.map((one) => one.report)).toEqual(['new', 'other', 'old']);
    expect((await offered('harbour finch')).reports.map((one) => one.report)).toEqual(['other', 'old']);
  });

  it('offer titles near the text where none begins so', async () => {
    const [first] = (await offered('Harbor closde')).reports;
    expect(first).toMatchObject({ report: 'new', reason: 'typo' });
  });

  it('keep names apart that are only near', async () => {
    const { entities, didYouMean } = await offered('Orla Winch Finn');
    expect(entities.actor).toEqual([]);
    expect(didYouMean.every((match) => match.reason === 'typo' && !match.confident)).toBe(true);
  });

  it('count what Enter would show', async () => {
    expect((await offered('harbour')).total).toBe(3);
    expect((await offered('')).reports).toEqual([]);
  });

  it('follow the catalogue', async () => {
    searched.index.remove('new');
    expect((await offered('harb')).reports.map((one) => one.report)).toEqual(['other', 'old']);
  });
});
