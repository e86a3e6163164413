import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../renderer/core/excerpt/sentences.ts';
import { PART_BREAK } from '../../renderer/core/model/body.ts';

const split = (text: string, language: string | null) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['en', 'He met U.S. Secretary Roe.|The U.S. left.|“Will they?” he asked.|They did not…|But Mr. Roe did.'],
    ['en', 'It cost 3.5 million.|J. R. Smith, e.g. on Dec. 12, left the U.S.|The rest stayed until 5 p.m. on Sunday.'],
    [
      'de',
      'Am 12. Mai kam z. B. Dr. Roe.|So war es 2019.|Der Vertrag (vgl. Abs. 3) gilt u. a. für alle.|„Nein.“|Er ging.',
    ],
    ['pl', 'W 2019 r. Kowalski m.in. z prof. Nowakiem rozmawiał.|Tzw. traktat upadł.|To koniec.'],
    ['ru', 'В 2019 г. Иванов прибыл.|Он сказал: «Нет.»|Совет им. Петрова и т. д. собран.|Всего 5 млн. руб. Дал.'],
    ['uk', 'У 2021 р. Шевченко заявив про це.|Він поїхав до ім. Франка.|Так!'],
    ['zh', '他走了。|他回来了吗？|是。'],
    [null, 'No language.|Still two.'],
    ['en', 'A heading without a stop|Then a text.'],
  ])('of a text in %s', (language, marked) => {
    const parts = marked.split('|');
    const gap = language === 'zh' ? '' : ' ';
    const text = marked.startsWith('A heading') ? parts.join('\n\n') : parts.join(gap);
    expect(split(text, language)).toEqual(parts);
  });

  it('hold every character that is not white space, in order, for any text', () => {
    const piece = fc.constantFrom('a', 'U.S.', '.', '!', ' ', '\n\n', '”', '“', 'Ы', '12.', 'z. B.', '。', '\u0301');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const joined = split(text, 'de').join('').replace(/\s/gu, '');
        expect(joined).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('never run from one part of a body into the next, whatever the parts are', () => {
    const part = fc.array(fc.constantFrom('a', 'The', 'U.S.', '.', ' ', '”', '12.', 'Dr.', '。', '…', '\n', ','));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = split(parts.map((words) => words.join('')).join(PART_BREAK), 'en');
        expect(found.filter((sentence) => sentence.includes(PART_BREAK))).toEqual([]);
      }),
    );
  });

  it.each([' ', '.', '.x', '. ', '.)', '."', '!?', '\n', 'A. ', '。', '1.', 'a.b'])(
    'are found in time in %j, 200,000 of it',
    (pump) => {
      sentences(`${pump.repeat(200_000 / pump.length)}x`, 'de');
    },
  );
});
