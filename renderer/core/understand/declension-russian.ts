import { ANY, type Paradigm, paradigm } from './paradigm.ts';

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;
const VOWEL = /[аеиоуыэюя]$/u;

/** Russian nouns, names and adjectives, singular and plural; Belarusian texts are read with it too. */
export const RUSSIAN: readonly Paradigm[] = [
  // Лавров, Путин, Трамп, Союз, Берлин: also surnames in -ым
  paradigm('', CONSONANT, 'а у ом ем е ы и ым ов ев ам ами ах'),
  paradigm('ец', ANY, 'ца цу цом цем це цы цов цев цам цами цах'),
  // австриец, китаец
  paradigm('ец', VOWEL, 'ица ицу ицом ицем ице ицы ицев ицам ицами ицах'),
  paradigm('ок', ANY, 'ка ку ком ке ки ков кам ками ках'),
  paradigm('ел', ANY, 'ла лу лом ле'),
  // Кремль, Израиль, область
  paradigm('ь', CONSONANT, 'я ю ем е и ью еи ям ями ях'),
  // Китай, Сергей, Дмитрий
  paradigm('и', VOWEL, 'я ю ем е ев еи ям ями ях'),
  // Зеленский, Российский, Белый, Донской and their feminine, neuter and plural forms
  paradigm('ии', ANY, 'ого его ому ему им ом ем ое ее ие их ими'),
  paradigm('ии', ANY, 'ая ои еи ую юю ою яя', true),
  paradigm('ыи', ANY, 'ого ому ым ом ое ые ых ыми'),
  paradigm('ыи', ANY, 'ая ои ую ою', true),
  paradigm('ои', ANY, 'ого ому ым им ом ое ые ие ых их ыми ими'),
  paradigm('ои', ANY, 'ая ую', true),
  paradigm('ая', ANY, 'ои еи ую ою'),
  paradigm('яя', ANY, 'еи юю'),
  paradigm('ое', ANY, 'ого ому ым им ом'),
  paradigm('ее', ANY, 'его ему им ем'),
  paradigm('ые', ANY, 'ых ым ыми'),
  paradigm('ие', ANY, 'их им ими ия ию ием ии иям иями иях'),
  // Россия; соглашения as a plural
  paradigm('ия', ANY, 'ии ию иеи иею иям иями иях'),
  // Москва, Украина, Захарова, Дума
  paradigm('а', CONSONANT, 'ы и е у ои ою еи ею ам ами ах'),
  paradigm('я', ANY, 'и е ю еи ею ям ями ях'),
  // Министерство, Косово
  paradigm('о', /[вдлмнрст]$/u, 'а у ом е'),
  // Нидерланды, хуситы; Штаты
  paradigm('ы', CONSONANT, '- ов ев ам ами ах'),
  paradigm('и', CONSONANT, '- ов ев еи ам ами ах ям ями ях'),
  // россияне, датчане
  paradigm('е', /[ая]н$/u, '- ам ами ах'),
];
