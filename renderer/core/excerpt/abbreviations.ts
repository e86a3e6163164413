import { primaryLanguage } from './language.ts';

/**
 * Words after whose full stop a sentence usually goes on, by language, folded to lower case, without the stop.
 * Single letters (U.S., z. B., т. е., J. Smith) need no entry; sentence ends treat them by themselves.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `mr mrs ms messrs dr prof rev hon gen maj col lt capt cpt cdr adm sgt brig amb gov sen rep pres st mt ft jr sr
    jan feb mar apr jun jul aug sep sept oct nov dec vs cf approx ca no nos vol fig pp para paras ch sec art viz ed eds
    al inc ltd co corp dept univ est`,
  de: `dr prof dipl ing hr fr frau herr gen oberst bzw ca usw ggf evtl vgl abs art nr bd hrsg jh jhd str st mio mrd tsd
    inkl exkl sog bspw etc jan feb apr aug sept okt nov dez ff`,
  pl: `prof gen płk mjr kpt por inż mgr hab red ks św ul al pl tzw tzn np m.in itd itp nr tel str ok ww wg zob por ds
    mln mld tys zł jw br ub`,
  ru: `гг вв тыс млн млрд трлн руб долл коп проф акад ген им ул пл просп обл р-н см ср рис табл стр изд ред напр др пр
    англ нем франц янв фев февр мар апр авг сент сен окт нояб ноя дек`,
  uk: `рр ст тис млн млрд трлн грн дол проф акад ген ім вул пл просп обл див рис табл стор ред вид напр ін англ нім
    франц січ лют берез квіт трав черв лип серп верес жовт листоп груд`,
};

const NONE: ReadonlySet<string> = new Set();

const SETS = new Map(Object.entries(BY_LANGUAGE).map(([language, words]) => [language, new Set(words.split(/\s+/))]));

/** The abbreviations of a language; English ones where the language is unknown or has no list. */
export function abbreviations(language: string | null): ReadonlySet<string> {
  return SETS.get(primaryLanguage(language)) ?? SETS.get('en') ?? NONE;
}

/** Languages that write ordinals and dates as a number with a full stop: 12. Dezember. */
const ORDINAL_STOP: ReadonlySet<string> = new Set([
  'cs',
  'da',
  'de',
  'et',
  'fi',
  'hr',
  'hu',
  'lv',
  'nb',
  'no',
  'pl',
  'sk',
  'sl',
  'sr',
]);

export const hasOrdinalStop = (language: string | null): boolean => ORDINAL_STOP.has(primaryLanguage(language));
