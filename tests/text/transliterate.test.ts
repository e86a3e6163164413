import { describe, expect, it } from 'vitest';
import { consonants, nameKeys } from '../../renderer/core/text/name-key.ts';
import { scriptOf } from '../../renderer/core/text/script.ts';
import { romanise } from '../../renderer/core/text/transliterate.ts';

/** Spellings of one name, whatever the script; the first one shares a key with every other one. */
const ONE_NAME = `
  Лавров Lavrov Lawrow Ławrow Lavrow Lawroff
  Щербаков Shcherbakov Scherbakov Szczerbakow Schtscherbakow Ščerbakov Chtcherbakov
  Зеленский Зеленський Zelensky Zelenskyy Selenskyj Zełenski Zelenskiy
  Юрий Yuri Yury Jurij Iouri Iurii Юрій
  Горбачёв Gorbachev Gorbatschow Gorbaczow Gorbachyov
  Хрущёв Khrushchev Chruszczow Chruschtschow
  Сергей Sergey Sergei Siergiej Sergej
  Жириновский Zhirinovsky Żyrinowski Schirinowski Jirinovski
  Вучић Vučić Вучич Vuchich
  Игорь Igor Ігор Ihor
  Цзиньпин Jinping
  Ельцин Yeltsin Jelzin Jelcyn
  Шойгу Shoigu Szojgu Schoigu Choïgou
  Шмигаль Shmyhal Szmyhal Shmygal
  Джонсон Johnson
  Чапутович Czaputowicz
  Αλέξης Alexis Алексис
  მიხეილ Mikheil
  Уиткофф Witkoff
  Лаўроў Лавров
`;

/** Words that people do mix up and that are not one name. */
const TWO_NAMES =
  'Iran Iraq;Slovakia Slovenia;Austria Australia;Niger Nigeria;Mali Malta;Guinea Guyana;Gambia Zambia;Lavrov Lavrenov;Putin Pushilin;Kerry Corry';

const groups = ONE_NAME.trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

describe('nameKeys', () => {
  it.each(groups)('lets every spelling of %s meet', (first, ...others) => {
    const keys = new Set(nameKeys(first ?? ''));
    expect(others.filter((other) => !nameKeys(other).some((key) => keys.has(key)))).toEqual([]);
  });

  it.each(TWO_NAMES.split(';').map((pair) => pair.split(' ')))('keeps %s and %s apart', (a, b) => {
    const keys = new Set(nameKeys(a ?? ''));
    expect(nameKeys(b ?? '').filter((key) => keys.has(key))).toEqual([]);
  });

  it('has few keys for a word, and none for no word', () => {
    for (const word of ['Chachchajcchjcsz', 'jcjcjcjcjcjc', 'Łódź'])
      expect(nameKeys(word).length).toBeLessThanOrEqual(8);
    expect(nameKeys('')).toEqual([]);
    expect(nameKeys('–')).toEqual([]);
  });

  it('takes time in proportion to the word', () => {
    for (const part of ['ch', 'i', 'schtsch', 'ў', '-']) nameKeys(part.repeat(50_000));
  });
});

describe('consonants', () => {
  it.each([
    ['محمد', 'Mohammed'],
    ['نتنياهو', 'Netanyahu'],
    ['נתניהו', 'Netanyahu'],
    ['السيسي', 'Sisi'],
    ['پزشکیان', 'Pezeshkian'],
  ])('of %s are those of %s', (other, latin) => expect(consonants(other)).toBe(consonants(latin)));
});

describe('romanise', () => {
  it.each([
    ['Жуков', 'zhukov'],
    ['Київ', 'kiiv'],
    ['Παπανδρέου', 'papandreou'],
    ['თბილისი', 'tbilisi'],
    ['문재인', 'munjaein'],
    ['あべ', 'abe'],
    ['Łódź', 'lodz'],
    ['习近平', '习近平'],
  ])('writes %s as %s', (word, latin) => expect(romanise(word)).toBe(latin));
});

describe('scriptOf', () => {
  it.each([
    ['Lavrov', 'latin'],
    ['«Лавров»', 'cyrillic'],
    ['برجام', 'arabic'],
    ['12 345', 'other'],
    ['', 'other'],
  ])('of %s is %s', (word, script) => expect(scriptOf(word)).toBe(script));
});
