import { ANY, type Paradigm, paradigm } from './paradigm.ts';

const CONSONANT = /[бвгґджзклмнпрстфхцчшщ]$/u;
const VOWEL = /[аеєиіоуюя]$/u;

/** Ukrainian nouns, names and adjectives, singular and plural, with the changes of і, г, к and х. */
export const UKRAINIAN: readonly Paradigm[] = [
  // Лавров, Путін, Трамп, Союз
  paradigm('', CONSONANT, 'а у ові еві ом ем єм і е и ів ам ами ах им ім'),
  // Київ, Харків, Львів
  paradigm('ів', ANY, 'ова ову овом ові ева еву евом еві єва єву євом єві'),
  paradigm('ець', ANY, 'ця цю цем цеві ці ців цям цями цях'),
  // латвієць, китаєць
  paradigm('єць', ANY, 'иця ицю ицем ицеві иці иців ицям ицями ицях'),
  paradigm('іль', ANY, 'оля олю олем олі'),
  paradigm('ок', ANY, 'ка ку ком кові ки ків кам ками ках'),
  // Кремль, Ізраїль, область
  paradigm('ь', CONSONANT, 'я ю ем єм еві і ів ям ями ях'),
  // Китай, Сергій
  paradigm('и', VOWEL, 'я ю єм єві і є ів ям ями ях'),
  // Зеленський, Верховний, Білий and their other genders and numbers
  paradigm('ии', ANY, 'ого ому им ім е і их ими'),
  paradigm('ии', ANY, 'а оі іи у ою', true),
  paradigm('іи', ANY, 'ього ьому ім я ьоі ю є і іх іми'),
  // Україна, Захарова, Велика
  paradigm('а', CONSONANT, 'и і у ою оі іи о ам ами ах'),
  paradigm('га', ANY, 'зі'),
  paradigm('ка', ANY, 'ці'),
  paradigm('ха', ANY, 'сі'),
  // Росія, Туреччина is above; Комісія
  paradigm('я', ANY, 'і ю єю ею є еи іи ям ями ях'),
  // тристороння, Східна is above
  paradigm('я', /н$/u, 'ьоі ьою'),
  // Порошенко, Міністерство
  paradigm('о', CONSONANT, 'а у ом ові еві і ам ами ах'),
  paradigm('е', ANY, 'ого ому им ім'),
  // Нідерланди, угоди; Мінські as a plural
  paradigm('и', CONSONANT, '- ів ам ами ах еи'),
  paradigm('і', ANY, 'их им ими іх ім іми ів ам ами ах'),
];
