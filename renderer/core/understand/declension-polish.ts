import { ANY, type Paradigm, paradigm } from './paradigm.ts';

const CONSONANT = /[bcdfghjklmnpqrstvwxz]$/u;

/** Polish nouns, names and adjectives, singular and plural, with the consonant changes before -e and -ie. */
export const POLISH: readonly Paradigm[] = [
  // Ławrow, Putin, Tusk, Sejm, Poznań
  paradigm('', CONSONANT, 'a u owi em iem ie e y i ow om ami ach owie ia iu iowi iom iami iach'),
  // Rau, Nehru
  paradigm('', /u$/u, 'a owi em'),
  paradigm('t', ANY, 'cie'),
  paradigm('d', ANY, 'dzie'),
  paradigm('r', ANY, 'rze'),
  paradigm('st', ANY, 'scie'),
  paradigm('szt', ANY, 'szcie'),
  // Wiedeń
  paradigm('en', ANY, 'nia niu niem nie niowi'),
  paradigm('ek', ANY, 'ka kowi kiem ku ki kow kom kami kach'),
  paradigm('iec', ANY, 'ca cowi cem cu cy cow com cami cach'),
  paradigm('ec', ANY, 'ca cowi cem cu cy cow com cami cach'),
  paradigm('el', ANY, 'la lowi lem lu le'),
  // Kaczyński, Wielki, Drogi
  paradigm('ki', ANY, 'kiego kiemu kim kich kimi kie ku cy'),
  paradigm('ki', ANY, 'ka kiej', true),
  paradigm('gi', ANY, 'giego giemu gim gich gimi gie'),
  paradigm('gi', ANY, 'ga giej', true),
  paradigm('ni', ANY, 'niego niemu nim nich nimi nie'),
  paradigm('ni', ANY, 'nia niej', true),
  // Salvini, Draghi
  paradigm('i', CONSONANT, 'iego iemu im'),
  // Biały, Zjednoczony; Rutte
  paradigm('y', ANY, 'ego emu ym ych ymi e'),
  paradigm('y', ANY, 'a ej', true),
  paradigm('e', CONSONANT, 'ego emu em'),
  // Zjednoczone, Amerykańskie as plurals
  paradigm('e', ANY, 'ych ym ymi'),
  paradigm('ie', ANY, 'ich im imi iego iemu ia iu iem iom iami iach'),
  // Moskwa, Ukraina, Duda, Polska, Haga
  paradigm('a', CONSONANT, 'y i e ie o ej om ami ach'),
  paradigm('ta', ANY, 'cie'),
  paradigm('da', ANY, 'dzie'),
  paradigm('ra', ANY, 'rze'),
  paradigm('sta', ANY, 'scie'),
  paradigm('cha', ANY, 'sze'),
  paradigm('ka', ANY, 'ce kiej ek'),
  paradigm('ga', ANY, 'dze giej'),
  // Rosja, Syria
  paradigm('ja', ANY, 'ji je jo jom jami jach'),
  paradigm('ia', ANY, 'ii i ie io iom iami iach'),
  // porozumienia, państwa as plurals
  paradigm('nia', ANY, 'n'),
  paradigm('stwa', ANY, 'stw'),
  // Poroszenko, Kosowo, Ministerstwo
  paradigm('o', CONSONANT, 'a u em ie i e om ami ach'),
  paradigm('ko', ANY, 'ce'),
  // Niemcy, Węgry, Włochy, Katowice, Indie
  paradigm('emcy', ANY, 'emiec emcom emcami emczech'),
  paradigm('gry', ANY, 'gier grom grami grzech'),
  paradigm('chy', ANY, 'ch chom chami szech'),
  paradigm('ce', ANY, 'c com cami cach'),
  paradigm('ie', ANY, 'ii'),
  // Chiny, Stany
  paradigm('y', CONSONANT, '- ow om ami ach ech'),
  paradigm('i', CONSONANT, '- ow om ami ach iom iami iach'),
  // Rosjanie, talibowie
  paradigm('anie', ANY, 'an anom anami anach'),
  paradigm('owie', ANY, 'ow om ami ach'),
];
