import { describe, expect, it } from 'vitest';
import { biographyOf, isAboutHouse, isOfWriter } from '../../renderer/core/read/furniture/biography.ts';

describe('a paragraph on its authors', () => {
  it.each([
    ['Greta Lorenz is a research fellow at the Harbour Studies Centre.', ['Greta Lorenz']],
    ['Dr Martin Hale, lecturer at a college of the sea, writes about islands.', ['Martin Hale']],
    ['Greta Lorenz and Martin Hale are analysts in the same office.', ['Greta Lorenz', 'Martin Hale']],
    ['Hanna Zielińska jest politolożką i pracuje w porcie.', ['Hanna Zielińska']],
    ['Лариса Громова — научный сотрудник Центра портовых исследований.', ['Лариса Громова']],
    ['Остап Мельник, дослідник історії моря.', ['Остап Мельник']],
    ['Greta Lorenz forscht am Institut für Hafenfragen.', ['Greta Lorenz']],
    ['* Greta Lorenz is an editor of this monitor.', ['Greta Lorenz']],
    ['The author is a fellow of the Harbour Studies Centre.', []],
    ['Die Autorin ist Redakteurin dieser Reihe.', []],
  ])('%s', (text, names) => {
    expect(biographyOf(text)).toEqual(names);
  });

  it.each([
    'Greta Lorenz, a research fellow at the Harbour Studies Centre, said that the ferry would not sail.',
    'The Harbour Studies Centre is a research institute on the larger island.',
    'The ferry is an expert piece of engineering, and the harbour master knows it.',
    'Лариса Громова, эксперт центра, заявила, что паром останется у причала.',
  ])('is not: %s', (text) => {
    expect(biographyOf(text)).toBeNull();
  });

  it('tells writers from those whom reports are about', () => {
    expect(isOfWriter('Greta Lorenz is an analyst at an institute.')).toBe(true);
    expect(isOfWriter('Conrad Velling is the president of the council.')).toBe(false);
  });

  it('knows headings over what a page tells of its publisher', () => {
    expect(isAboutHouse('About the Harbour Studies Centre')).toBe(true);
    expect(isAboutHouse('O nas')).toBe(true);
    expect(isAboutHouse('About the ferry')).toBe(false);
  });
});
