import { describe, expect, it } from 'vitest';
import { furnitureOfLine } from '../../renderer/core/read/furniture/furniture-line.ts';

describe('a line of furniture', () => {
  it.each([
    ['Give to our institute', 'appeal'],
    ['Become a friend of the institute', 'appeal'],
    ['Every gift helps: our fellows rely on the generosity of people like you.', 'appeal'],
    ['Zostań przyjacielem naszego ośrodka', 'appeal'],
    ['Nawet 20 zł pomaga!', 'appeal'],
    ['Станьте частью нашего клуба', 'appeal'],
    ['Даже 300 рублей помогут', 'appeal'],
    ['Станьте другом центру', 'appeal'],
    ['Навіть 50 грн допоможуть', 'appeal'],
    ['Werden Sie Teil unserer Runde', 'appeal'],
    ['Schon 5 Euro helfen', 'appeal'],
    ['Reading tips', 'related'],
    ['Co przeczytać', 'related'],
    ['Что почитать', 'related'],
    ['Що почитати', 'related'],
    ['Lektüretipps', 'related'],
  ])('%s', (line, kind) => expect(furnitureOfLine(line)).toBe(kind));

  it.each([
    'Donors give to the army what the state cannot.',
    'Every 10 ships matter.',
    'Even 5 tanks help the defence of a town.',
    'Members of the alliance give 2 per cent for defence.',
    'Zostań w kraju, mówił premier, a wyjechał sam.',
    'Станьте в очередь, говорили им на границе.',
    'Навіть 50 кілометрів мають значення для ракет.',
    'Werden Sie Mitglied der Union, riet er Kiew.',
    'Schon 5 Länder helfen der Ukraine mit Panzern.',
    'The generosity of the allies has limits, the minister said.',
  ])('is not: %s', (line) => expect(furnitureOfLine(line)).toBeUndefined());
});
