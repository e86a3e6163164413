import { fold } from '../../text/fold.ts';

/**
 * The months by language, January first: every form in which dates print them (nominative, genitive, the usual
 * abbreviations), parted by `/`. Unicode CLDR's names, with the older and the inflected forms that reports use.
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: `
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct
    november/nov december/dec
  `,
  pl: `
    stycznia/styczeń/sty/stycz/styczniu lutego/luty/lut/lutym marca/marzec/marcu
    kwietnia/kwiecień/kwi/kwiec/kwietniu maja/maj/maju czerwca/czerwiec/cze/czerw/czerwcu lipca/lipiec/lip/lipcu
    sierpnia/sierpień/sie/sierp/sierpniu września/wrzesień/wrz/wrześ/wrześniu
    października/październik/paź/paźdz/październiku listopada/listopad/lis/listop/listopadzie
    grudnia/grudzień/gru/grudz/grudniu
  `,
  ru: `
    января/январь/янв/январе февраля/февраль/фев/февр/феврале марта/март/мар/марте апреля/апрель/апр/апреле
    мая/май/мае июня/июнь/июн/июне июля/июль/июл/июле августа/август/авг/августе
    сентября/сентябрь/сен/сент/сентябре октября/октябрь/окт/октябре ноября/ноябрь/ноя/нояб/ноябре
    декабря/декабрь/дек/декабре
  `,
  uk: `
    січня/січень/січ/січні лютого/лютий/лют/лютому березня/березень/бер/березні квітня/квітень/квіт/квітні
    травня/травень/трав/травні червня/червень/черв/червні липня/липень/лип/липні серпня/серпень/серп/серпні
    вересня/вересень/вер/верес/вересні жовтня/жовтень/жовт/жовтні листопада/листопад/лист/листопаді
    грудня/грудень/груд/грудні
  `,
  de: `
    januar/jan/jänner/jän februar/feb/feber märz/mrz/mär april/apr mai juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov dezember/dez
  `,
  fr: 'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc',
  es: `
    enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre
    diciembre/dic
  `,
  it: `
    gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre
    dicembre/dic
  `,
  pt: 'janeiro fevereiro/fev março abril maio/mai junho julho agosto setembro outubro/out novembro dezembro/dez',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  cs: `
    ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen
    září října/říjen listopadu/listopad prosince/prosinec
  `,
  sk: `
    januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august
    septembra/september októbra/október novembra/november decembra/december
  `,
  hu: 'január február március április május június július augusztus szeptember október november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  be: `
    студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік траўня/мая чэрвеня/чэрвень ліпеня/ліпень
    жніўня/жнівень верасня/верасень кастрычніка/кастрычнік лістапада/лістапад снежня/снежань
  `,
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
};

/** In Czech and Polish `listopad` are two months; the archive's first-class languages win. */
const byName = new Map<string, number>();
for (const [language, list] of Object.entries(MONTHS)) {
  list
    .trim()
    .split(/\s+/u)
    .forEach((forms, month) => {
      for (const form of forms.split('/')) if (language !== 'cs' || !byName.has(fold(form))) set(fold(form), month + 1);
    });
}

function set(name: string, month: number): void {
  if (!byName.has(name)) byName.set(name, month);
}

/** 1 to 12 for the name of a month in any of these languages, with or without its final stop; undefined otherwise. */
export const monthOf = (name: string): number | undefined => byName.get(fold(name.replace(/\.$/u, '')));

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** 1 to 12 for a month as a Roman number, as Polish and Russian dates have it. */
export function romanMonth(text: string): number | undefined {
  const at = ROMAN.indexOf(text);
  return at < 0 ? undefined : at + 1;
}
