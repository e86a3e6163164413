import { fold } from '../text/fold.ts';
import { isParticle } from '../understand/person-names.ts';
import { isTitle } from '../understand/person-titles.ts';

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/u)
      .map((word) => fold(word)),
  );

/** Words that join others and carry no name. */
const JOINING = words(
  `of the and for on in to at by with from between against a an
  de du des la le les et da do dos das di del della e y
  der die das des dem den und für von vom zu zum zur über im mit am
  i w we z ze o na do dla od po przez ds
  и в во о об на по с со для из к за
  та і й у з із про до за`,
);

/** Words that say what kind of thing a name is the name of; people leave them out or swap them. */
const GENERIC = words(
  `treaty treaties agreement agreements accord accords pact deal convention protocol memorandum charter arrangement
  arrangements declaration format process talks resolution act law regime framework initiative
  traktat uklad umowa porozumienie porozumienia konwencja protokół memorandum proces rezolucja
  договор соглашение соглашения конвенция протокол меморандум формат процесс резолюция договір угода угоди конвенція
  vertrag abkommen übereinkommen konvention protokoll memorandum prozess`,
);

/** Legal forms of companies, written or not. */
const FORMS = words(
  'llc ltd limited inc incorporated corp corporation co company plc ag gmbh sa spa nv bv ao oao ooo pao zao pjsc jsc ojsc pte kg se',
);

/** True for a word that joins others. */
export const isJoining = (word: string): boolean => JOINING.has(word);

/** True for treaty, agreement, договор and their like. */
export const isGeneric = (word: string): boolean => GENERIC.has(word);

/** True for Ltd, GmbH, ПАО and their like. */
export const isLegalForm = (word: string): boolean => FORMS.has(word);

/** True for a word that a name can hardly do without: more than an initial, no small word, title or general word. */
export const weighs = (word: string): boolean =>
  word.length > 1 &&
  !isJoining(word) &&
  !isGeneric(word) &&
  !isLegalForm(word) &&
  !isParticle(word) &&
  !isTitle(word) &&
  !isYear(word);

/** A year, as people add it to the name of a treaty. */
export const isYear = (word: string): boolean => /^(?:1[6-9]|20)\d\d$/u.test(word);
