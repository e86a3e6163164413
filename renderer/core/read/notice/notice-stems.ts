import { stemFinder } from './stems.ts';

/** Beginnings of words without one of which no sentence speaks of reuse; rare outside of notices. */
const RARE = [
  'copyright reprint reprod republ redistrib repost reproduc quote quoting quotation quotab credit attribut permission permit licen noncommerc commercial creative cc domain excerpt extract disseminat syndicat reserved rights cite citing citation acknowledg copied copy copying copies translat unalter unabridg unchanged reuse confidential onward byline',
  'przedruk kopiow kopiuj skopiow cytow cytuj cytat zacytow powiel rozpowszech udostepni przytocz przytacz zwielokrotn licenc praw autorsk zrod zgod zezwol pozwol niekomerc komerc zastrzez wykorzyst tlumacz fragment redakc poufn domen akapit',
  'перепеч цитир цитат процитир копир скопир воспроизв перепуб републ тираж лиценз прав авторс копирайт ссыл источник разреш соглас некоммерч коммерч запрещ распростран публик опублик использов воспроиз достояни договор абзац перевод отрыв фрагмент выдерж указ упомин редакц',
  'передрук цитув цитуй цитат процит копію скопію відтвор розповс републ тираж ліценз прав авторс копірайт посил покли джерел дозв дозвол згод некомерц комерц заборон пошир публік опублік використ надбан догов абзац переклад уривк вказ зазнач редакц',
  'nachdruck nachgedr nachzudr abdruck abgedr abzudr vervielf zitier zitat kopier kopie weiterverbr weiterverw weitergab weitergeb weitergeg weiterleit urheber quelle lizenz genehm zustimm erlaub einwillig nichtkomm kommerz gewerb rechte vorbehalt nachnutz zweitver ubernahme uebernahme ubernehm uebernehm ubernomm uebernomm verwend nutzung verbreit veroffentl veroeffentl gemeinfrei gestatt auszug auszueg wiedergab bildrecht bildquell gebrauch verkauf namensnennung absatz',
  'reprodu riprodu republi rediffus redifus reutil riutil droit derecho direito diritt autoris autoriz permiso source fuente fonte citer citar citaz citac citation cita cite copia copie licenci licence overname bron prav autor povol reproduc prelua teis sutikim nurod kopijuo platin souhlas pretisk pretlac sirit siren kopirov citov zdroj pramen licencj vyhrazen leidim leidzi teises platin cituo saltin drepturi reproduc preluar sursa permis interzi utiliz',
];

/** Usual words, of which a notice may do with one: they count only where no body text follows. */
const USUAL = [
  'use used using user share shared sharing publish posted post forward pass passed carry circulat distribut download print printed appear adapt free freely material text texts article content contents publication name named source sources confidential internal members subscribers addressee recipients ask asked training train information reader readers whoever anyone editors paragraph duplicat photocop restrictions',
  'korzyst uzy uzyc publik opublik zamiesz przekaz przesyl rozsyl rozsyla podaw drukow teksty tekst materia tresc artyku poufn informac dokum wewnetrz prenumer czlon pyt zapyt dowol swobod bezplat powola powolu szkolen',
  'делит делить пересыл размещ размест ставит пользов материал текст стат содержан сведени документ конфиденц служебн подпис адресат свобод бесплат обучен называ назв копи',
  'діли ділит пересил розміщ розміст ставит користув скорист матеріал текст статт вміст відомост документ конфіденц службов передпл підпис адресат вільн безкошт навчан назив назв копі',
  'benutz genutz nutz teil geteil verteil ubersetz uebersetz text texte inhalt beitr artikel material dienstgebr angaben papier dokument werbe intern vertraul abonn mitglied empfang empfaeng frei kostenl nennen nenn genannt namen freuen freut weitersag bereitst reproduk anfrag frag',
  'uso usar usage usa utilis utiliz utilizz diffus difus distrib divulg publi pubbl texte texto testo article articul articol contenu contenid contenut pouzit pouziv obsah clank clan text images imag naudo tekst straips texte articol folos',
];

const find = stemFinder([
  [RARE, 3],
  [USUAL, 1],
]);

/** `©`, `(c)`, `(с)`: marks without letters of their own. */
const MARK = /©|\([cCсС]\)/u;

/** Whether a wider look for a notice is worth it. `strict`: body text follows, where only the rarer words count. */
export const holdsStems = (text: string, strict: boolean): boolean =>
  (find(text) & (strict ? 2 : 1)) > 0 || MARK.test(text);
