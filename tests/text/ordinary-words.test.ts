import { describe, expect, it } from 'vitest';
import lists from '../../assets/knowledge/ordinary-words.json' with { type: 'json' };
import { fold } from '../../renderer/core/text/fold.ts';
import {
  isCommonWord,
  isEnglishForm,
  isFrequentFamilyName,
  isGivenName,
  isPlaceName,
} from '../../renderer/core/text/ordinary-words.ts';

describe('ordinary words', () => {
  it.each(['en', 'pl', 'ru', 'uk', 'de'] as const)('are a thousand or more (%s), each listed once', (language) => {
    const words = lists.words[language].flatMap((line) => line.split(' '));
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.every((word) => isCommonWord(fold(word), language))).toBe(true);
  });

  it('belong to their language', () => {
    expect([isCommonWord('zboze'), isCommonWord('zboze', 'pl'), isCommonWord('zboze', 'de')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are told apart by what they are', () => {
    expect([isGivenName('тарас'), isFrequentFamilyName('kowalski'), isPlaceName('elbe')]).toEqual([true, true, true]);
    expect([isGivenName('water'), isFrequentFamilyName('water'), isPlaceName('water')]).toEqual([false, false, false]);
  });

  it.each(['weapons', 'boxes', 'countries', 'marked', 'marking', 'planned', 'planner', 'quickly', 'valleys'])(
    '%s is a form of one',
    (word) => expect(isEnglishForm(word)).toBe(true),
  );

  it.each(['skys', 'putins', 'ing', 's', 'rayd', ''])('%j is none', (word) => expect(isEnglishForm(word)).toBe(false));
});
