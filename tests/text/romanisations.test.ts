import { describe, expect, it } from 'vitest';
import { isRomanisation } from '../../renderer/core/text/romanisations.ts';

describe('isRomanisation', () => {
  it.each([
    ['Шойгу', 'Shoygu Šojgu Schojgu Szojgu Choïgou Shoigu'],
    ['Хрущев', 'Khrushchev Chruszczew Chruschtschew'],
    ['Юлія', 'Yuliia Julija Iuliia Yuliya'],
    ['Цой', 'Tsoy Coj Tsoi Zoj'],
  ])('knows %s in the usual schemes', (cyrillic, spellings) => {
    expect(spellings.split(' ').filter((latin) => !isRomanisation(latin, cyrillic))).toEqual([]);
  });

  it.each([
    ['Цой', 'Choi'],
    ['Рим', 'Rome'],
    ['Лавров', 'Lavrova'],
    ['', 'a'],
  ])('does not take %s for %s', (cyrillic, latin) => expect(isRomanisation(latin, cyrillic)).toBe(false));

  it('takes time in proportion to the word', () => {
    expect(isRomanisation('shch'.repeat(50_000), 'щ'.repeat(50_000))).toBe(true);
  });
});
