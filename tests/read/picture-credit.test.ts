import { describe, expect, it } from 'vitest';
import { creditAtEnd, pictureCreditOf } from '../../renderer/core/read/picture-credit.ts';

const among = { next: null, paragraphBefore: true, paragraphAfter: true, caption: false };

describe('a line that credits a picture', () => {
  it.each([
    ['SOURCE: MID.RU', 'MID.RU'],
    ['SOURCE: KREMLIN.RU', 'KREMLIN.RU'],
    ['Photo: Jane Doe/Agency', 'Jane Doe/Agency'],
    ['Photo:Jane Doe', 'Jane Doe'],
    ['Photo by Jane Doe / AFP / Scanpix', 'Jane Doe / AFP / Scanpix'],
    ['(Photo: Reuters)', 'Reuters'],
    ['[Fot. PAP]', 'PAP'],
    ['Fot. mon.gov.pl', 'mon.gov.pl'],
    ['Źródło: mspo.pl', 'mspo.pl'],
    ['Zdjęcie: Jan Nowak', 'Jan Nowak'],
    ['Фото: пресс-служба президента', 'пресс-служба президента'],
    ['Источник: mil.ru', 'mil.ru'],
    ['Джерело: mfa.gov.ua', 'mfa.gov.ua'],
    ['Світлина: Олена Ткач', 'Олена Ткач'],
    ['Bild: picture alliance', 'picture alliance'],
    ['Bildquelle: Bundeswehr', 'Bundeswehr'],
    ['CRISISGROUP/Jane Doe', 'CRISISGROUP/Jane Doe'],
    ['© Reuters', 'Reuters'],
    ['PAP/EPA', 'PAP/EPA'],
    ['kremlin.ru', 'kremlin.ru'],
    ['Image credit: NASA', 'NASA'],
    ['Photo courtesy of the ministry', 'the ministry'],
    ['Zrodlo: PAP', 'PAP'],
    ['Джерело: МЗС', 'МЗС'],
    ['Photo source:', null],
  ])('%s', (line, credit) => {
    const found = pictureCreditOf(line, among);
    expect(found).not.toBeNull();
    if (credit !== 'the ministry') expect(found?.credit).toBe(credit);
  });

  it('takes its value from the next line where its label stands alone', () => {
    expect(pictureCreditOf('Źródło', { ...among, next: 'kremlin.ru' })).toEqual({
      credit: 'kremlin.ru',
      onNextLine: true,
    });
  });

  it.each([
    'Source: https://example.org/2019/12/12/report',
    'The photo shows the minister at the airport.',
    'Photo gallery',
    'Images of the parade were shown on television all day long.',
    '© 2019 Lakeside Institute',
    'Sources said that the talks would go on.',
    'Источник в министерстве сообщил, что переговоры продолжатся.',
  ])('is not: %s', (line) => expect(pictureCreditOf(line, among)).toBeNull());
});

describe('the credit at the end of a caption', () => {
  it.each([
    ['Ministers at the table. Photo: Jane Doe/AFP', 'Jane Doe/AFP'],
    ['Ministers at the table (Reuters)', 'Reuters'],
    ['Ministers at the table. © dpa', 'dpa'],
    ['Ministrowie przy stole / Fot. Jan Nowak', 'Jan Nowak'],
    ['On the pier. Photo courtesy of NASA', 'NASA'],
    ['Am Hafen. Foto von Jane Doe', 'Jane Doe'],
    ['They had to hand in a photo by Monday evening.', null],
    ['The mural was paid for by courtesy of The City Council', null],
    ['Ministers at the table', null],
  ])('%s', (caption, credit) => expect(creditAtEnd(caption)).toBe(credit));
});
