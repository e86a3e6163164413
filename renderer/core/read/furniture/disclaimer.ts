/**
 * Opinions disclaimers: they tell whose views a text holds and permit nothing, so they are neither notice nor body.
 * English, Polish, Russian, Ukrainian, German.
 */
const DISCLAIMERS: readonly RegExp[] = [
  /\b(?:views?|opinions?|positions?|conclusions|statements|assessments|analysis)\b[^.]{0,120}\b(?:expressed|presented|contained|voiced|stated)\b[^.]{0,120}\b(?:author|authors|writer|contributor|own|solely|alone|not necessarily|do not|does not)/iu,
  /\b(?:does not|do not|did not)\b[^.]{0,30}\b(?:take|hold|adopt|have)\b[^.]{0,30}\b(?:collective|institutional|corporate|official|policy)\b[^.]{0,40}\b(?:positions?|views?|opinions?|stance)/iu,
  /\b(?:do(?:es)? not|may not) (?:necessarily )?(?:reflect|represent|constitute)\b[^.]{0,80}\b(?:views?|opinions?|positions?|policy|policies|stance)/iu,
  /\b(?:solely|exclusively|entirely)\b[^.]{0,40}\b(?:responsibility|views?|opinions?|those) of (?:the|its|their) authors?/iu,
  /(?:poglądy|opinie|tezy|stanowisk\p{L}{0,3}|oceny|wnioski)[^.]{0,120}(?:autor|nie (?:muszą |należy )?(?:odzwierciedla|odzwierciedlają|wyraża|reprezent|są|stanowi|utożsamia|odpowiada))/iu,
  /(?:мнени[еяй]|точк[аи] зрения|взгляды|позици[яи]|выводы|оценки)[^.]{0,140}(?:автор|не (?:обязательно |всегда )?(?:совпада|отража|представля|явля))/iu,
  /(?:думк[аи]|погляди|точк[аи] зору|позиці[яїю]|висновки|оцінки)[^.]{0,140}(?:автор|не (?:обов['’ʼ]язково |завжди )?(?:збіга|відобража|відбива|представля|співпада|є ))/iu,
  /(?:meinung(?:en)?|ansicht(?:en)?|auffassung(?:en)?|positionen|inhalt(?:e)?|einschätzungen|beitr(?:ag|äge)|text|artikel)[^.]{0,120}(?:(?:geben?|spiegeln?|entsprechen|entspricht|stellen?)[^.]{0,80}(?:meinung|ansicht|auffassung|position|redaktion|herausgeber|institut)|(?:des autors|der autorin|der autoren|der autorinnen|der verfasser\p{L}{0,4}|des verfassers)(?: wieder|\.|$))/iu,
  /(?:herausgeber|verfasser|autor)\p{L}{0,6}[^.]{0,60}(?:keine haftung|allein(?:ige)? verantwort)/iu,
];

const LONGEST = 700;

/** True for a sentence or block that only tells whose opinions a text holds. */
export const isDisclaimer = (text: string): boolean =>
  text.length <= LONGEST && DISCLAIMERS.some((pattern) => pattern.test(text));
