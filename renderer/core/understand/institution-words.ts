import { fold } from '../text/fold.ts';

/** Words that make a name an institution's, a company's or a text's, whatever else it looks like. */
const WORDS = new Set(
  `academy accord accords act administration agency agreement airlines airways alliance army assembly association authority
  bank bloc board brigade bureau center centre charter church city club coalition college commission committee community
  company confederation conference congress convention corp corporation council court daily deal department development
  directorate district duma empire energy enterprise exchange federal federation fleet forces force format forum foundation
  fund group guard herald holding holdings house inc industries initiative institute institution international island
  islands kingdom league limited llc ltd media memorandum ministry mission movement nation national nations navy network
  news office oil gas organisation organization pact parliament party platform post press process program programme project
  protocol radio rada region republic research school senate service services society state states station stream street
  summit system systems team television theatre times today trade treaty tribunal trust tv union united university world
  ag gmbh kg sa spa oao ooo pao zao
  агентство академия альянс армия банк бюро группа движение дума завод институт инициатива комиссия комитет компания
  конвенция корпорация министерство общество организация палата партия правительство республика рух служба совет союз суд
  университет управление федерация фонд фронт центр церковь агенція група інститут комісія комітет компанія міністерство
  організація партія рада республіка університет церква
  agencja akademia biuro fundacja grupa instytut komisja komitet liga ministerstwo organizacja partia republika rząd sąd
  sojusz spółka stowarzyszenie trybunał unia uniwersytet urząd związek
  abkommen amt behörde bund gericht gesellschaft institut kommission ministerium partei rat stiftung universität verband
  verein vertrag`
    .trim()
    .split(/\s+/u)
    .map((word) => fold(word)),
);

/** True for words such as Council, комитет, Ministerium; case does not count. */
export const isInstitutionWord = (word: string): boolean => WORDS.has(fold(word));
