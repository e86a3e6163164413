import { anySpelling } from '../notice/spellings.ts';
import { stemFinder } from '../notice/stems.ts';

/**
 * Opinions disclaimers: they tell whose views a text holds and permit nothing, so they are neither notice nor body.
 * English, Polish, Russian, Ukrainian, German.
 */
const DISCLAIMERS = anySpelling(
  String.raw`\b(?:views?|opinions?) (?:here |herein )?(?:are|is|remain) (?:those of |solely |entirely |strictly )?(?:the |its |their |his |her )?(?:authors?|writers?|own)\b`,
  String.raw`\b(?:views?|opinions?|positions?|conclusions|statements|assessments|analysis)\b[^.]{0,120}\b(?:expressed|presented|contained|voiced|stated)\b[^.]{0,120}\b(?:author|authors|writer|contributor|own|solely|alone|not necessarily|do not|does not)`,
  String.raw`\b(?:does not|do not|did not)\b[^.]{0,30}\b(?:take|hold|adopt|have)\b[^.]{0,30}\b(?:collective|institutional|corporate|official|policy)\b[^.]{0,40}\b(?:positions?|views?|opinions?|stance)`,
  String.raw`\b(?:do(?:es)? not|may not) (?:necessarily )?(?:reflect|represent|constitute)\b[^.]{0,80}\b(?:views?|opinions?|positions?|policy|policies|stance)`,
  String.raw`\b(?:solely|exclusively|entirely)\b[^.]{0,40}\b(?:responsibility|views?|opinions?|those) of (?:the|its|their) authors?`,
  String.raw`(?:poglądy|opinie|tezy|stanowisk\p{L}{0,3}|oceny|wnioski)[^.]{0,120}(?:autor|nie (?:muszą |należy )?(?:odzwierciedla|odzwierciedlają|wyraża|reprezent|są|stanowi|utożsamia|odpowiada))`,
  '(?:мнени[еяй]|точк[аи] зрения|взгляды|позици[яи]|выводы|оценки)[^.]{0,140}(?:автор|не (?:обязательно |всегда )?(?:совпада|отража|представля|явля))',
  "(?:думк[аи]|погляди|точк[аи] зору|позиці[яїю]|висновки|оцінки)[^.]{0,140}(?:автор|не (?:обов['’ʼ]язково |завжди )?(?:збіга|відобража|відбива|представля|співпада|є ))",
  String.raw`(?:meinung(?:en)?|ansicht(?:en)?|auffassung(?:en)?|positionen|inhalt(?:e)?|einschätzungen|beitr(?:ag|äge)|text|artikel)[^.]{0,120}(?:(?:geben?|spiegeln?|entsprechen|entspricht|stellen?)[^.]{0,80}(?:meinung|ansicht|auffassung|position|redaktion|herausgeber|institut)|(?:des autors|der autorin|der autoren|der autorinnen|der verfasser\p{L}{0,4}|des verfassers)(?: wieder|\.|$))`,
  String.raw`(?:herausgeber|verfasser|autor)\p{L}{0,6}[^.]{0,60}(?:keine haftung|allein(?:ige)? verantwort)`,
);

/**
 * Confidentiality notices below mails: they bind a reader who was not meant, and permit or forbid nothing about a report.
 * Each speaks of the mail that it stands in.
 */
const CONFIDENTIAL = anySpelling(
  String.raw`\bthis (?:e-?mail|message|communication|transmission|electronic (?:mail|message))\b[^.]{0,120}\b(?:confidential|privileged|proprietary|intended (?:solely|only|for))`,
  String.raw`\bnot (?:the|an|a|be the) (?:intended|named|proper) (?:recipient|addressee)|\bother than the intended recipient|^confidentiality (?:notice|note|statement)\b`,
  String.raw`\b(?:received|got) (?:this|it)\b[^.]{0,40}\b(?:in error|by mistake)\b`,
  String.raw`\b(?:copying|disclosure|distribution|dissemination|use|forwarding)\b[^.]{0,100}\bthis (?:e-?mail|message|communication)\b[^.]{0,60}\b(?:prohibited|forbidden|unlawful)`,
  String.raw`(?:niniejsz\p{L}{1,3}|ta|tej|tę|powyższ\p{L}{1,3}) (?:wiadomoś\p{L}{1,3}|e-?mail|korespondencj\p{L}{1,3}|przekaz)[^.]{0,140}(?:poufn|adresat|tajemnic)`,
  String.raw`(?:nie (?:są państwo|jesteś(?:cie)?(?: państwo)?|jest pan)|nie będąc)\s(?:\p{L}{1,15} ){0,2}adresat|(?:otrzyma\p{L}{1,6}|dotarł\p{L}{0,3})[^.]{0,60}(?:omyłkow|przez pomyłkę|błędnie)`,
  String.raw`(?:это|этом|данно[ем]|настояще[ем]) (?:\p{L}{1,20} ){0,2}(?:сообщени|письм)[^.]{0,160}(?:конфиденциальн|предназначен)`,
  String.raw`не являетесь (?:\p{L}{1,20} ){0,3}(?:адресат|получател)|получили (?:это|данное) (?:сообщение|письмо)[^.]{0,20} (?:по ошибке|ошибочно)`,
  String.raw`(?:це|цей|цьому|дане|даний) (?:\p{L}{1,20} ){0,2}(?:повідомлен|лист)[^.]{0,160}(?:конфіденційн|призначен)`,
  String.raw`не є (?:\p{L}{1,20} ){0,3}(?:адресат|одержувач|отримувач)|отримали (?:це|даний|цей) (?:повідомлення|лист)[^.]{0,20} помилково`,
  String.raw`\bdiese[rs]? (?:e-?mail|mail|nachricht)\b[^.]{0,140}(?:vertraulich|rechtlich geschützt|ausschließlich für)|vertrauliche[^.]{0,80}dieser (?:e-?mail|nachricht)`,
  String.raw`\bnicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empfänger)|\birrtümlich (?:erhalten|zugesandt)|(?:unerlaubte|unbefugte|unberechtigte)\p{L}{0,2} [^.]{0,100}diese[rs] (?:e-?mail|mail|nachricht)`,
);

/** What such a notice goes on to say in blocks of their own, which only the first of them shows to be about the mail. */
const GOES_ON = anySpelling(
  String.raw`\b(?:delete|destroy|recipients?|addressees?|sender|attachments?|virus(?:es)?|disclosure|in error|unauthori[sz]ed|strictly (?:forbidden|prohibited))\b`,
  'usunąć|usunięci|nadawc|adresat|załącznik|wirus|omyłk|(?:kopiowanie|ujawni|rozpowszechnianie)[^.]{0,80}(?:zabronion|zakazan|niedozwolon)',
  'удалит|отправител|адресат|получател|вложени|вирус|ошибк|(?:копирован|разглашен|распространен)[^.]{0,80}(?:запрещ|не допуск)',
  'видаліть|видалити|відправник|адресат|одержувач|отримувач|вкладен|вірус|помилк|(?:копіюван|розголошен|поширен)[^.]{0,80}(?:заборон|не допуск)',
  'vernichten|löschen|absender|adressat|empfänger|anhänge|viren|irrtüm|unbefugt|unerlaubt|(?:kopieren|weitergabe)[^.]{0,80}(?:nicht gestattet|untersagt|verboten)',
);

const LONGEST = 700;
const LONGEST_CONFIDENTIAL = 3000;

const OPINIONS = 1;
const MAIL = 2;
/** Beginnings of words of which each of these holds one: a look for them is far cheaper than the patterns. */
const aboutWhat = stemFinder([
  [
    [
      'view opinion position conclusion statement assessment analys stance policy policies responsib',
      'poglad opini tez stanowisk ocen wniosk мнени точк взгляд позици вывод оценк думк погляд позиці висновк оцінк',
      'meinung ansicht auffassung position inhalt einschatzung einschaetzung beitr text artikel herausgeb verfasser autor',
    ],
    OPINIONS,
  ],
  [
    [
      'mail email message communication transmission electronic recipient addressee confidential received got copying disclosure',
      'wiadomos korespondenc przekaz adresat otrzym dotar сообщени письм адресат получ повідомлен лист одерж отрим',
      'nachricht vertraulich adressat empfang empfaeng irrtum irrtuem unerlaubt unbefugt unberechtigt',
    ],
    MAIL,
  ],
]);

/** True for a sentence or block that only tells whose opinions a text holds, or for whose eyes a mail is. */
export function isDisclaimer(text: string): boolean {
  if (text.length > LONGEST_CONFIDENTIAL) return false;
  const what = aboutWhat(text);
  return (
    ((what & OPINIONS) > 0 && text.length <= LONGEST && DISCLAIMERS.test(text)) ||
    ((what & MAIL) > 0 && CONFIDENTIAL.test(text))
  );
}

/** True for a sentence or block that says for whose eyes a mail is. */
export const isConfidentiality = (text: string): boolean =>
  text.length <= LONGEST_CONFIDENTIAL && (aboutWhat(text) & MAIL) > 0 && CONFIDENTIAL.test(text);

/** True for a block that goes on with the confidentiality notice above it. */
export const goesOnInConfidence = (text: string): boolean => text.length <= LONGEST && GOES_ON.test(text);
