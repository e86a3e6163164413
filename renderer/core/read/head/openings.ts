import { phraseKey, phrases } from '../furniture/phrase.ts';

/** Headings with which the text of a report begins: no titles and no subtitles. */
const OPENINGS = phrases(
  `
    introduction|summary|executive summary|key points|key findings|key takeaways|main points|main findings|
    highlights|abstract|overview|background|context|contents|foreword|preface|bottom line|at a glance|
    key judgments|analysis|assessment|comment|commentary|conclusions|conclusion|what happened|why it matters
  `,
  `
    wstęp|wprowadzenie|streszczenie|podsumowanie|najważniejsze|najważniejsze tezy|główne tezy|tezy|kontekst|
    wnioski|komentarz|tło|najważniejsze informacje
  `,
  `
    введение|вступление|резюме|краткое содержание|основные выводы|главное|ключевые тезисы|тезисы|контекст|
    выводы|аннотация|комментарий|основные тезисы
  `,
  `
    вступ|резюме|стислий виклад|основні висновки|головне|ключові тези|тези|контекст|висновки|анотація|коментар|
    основні тези
  `,
  `
    einleitung|einführung|zusammenfassung|kurzfassung|kernaussagen|kernpunkte|überblick|hintergrund|kontext|
    fazit|das wichtigste in kürze|auf einen blick|kommentar|schlussfolgerungen
  `,
);

/** True for a heading with which the text of a report begins. */
export const isOpening = (text: string): boolean => OPENINGS.has(phraseKey(text));
