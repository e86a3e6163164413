import { describe, expect, it } from 'vitest';
import { languageOf } from '../../renderer/core/text/language.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['en', 'The minister said that the talks would go on in the spring, and that both sides have agreed to it.'],
  ['pl', 'Minister powiedział, że rozmowy będą kontynuowane wiosną i że obie strony się na to zgodziły.'],
  ['ru', 'Министр сказал, что переговоры продолжатся весной и что обе стороны на это согласны.'],
  ['uk', 'Міністр сказав, що переговори триватимуть навесні і що обидві сторони на це погодилися.'],
  ['de', 'Der Minister sagte, dass die Gespräche im Frühjahr weitergehen und beide Seiten dem zugestimmt haben.'],
  ['fr', 'Le ministre a dit que les entretiens se poursuivront au printemps et que les deux parties sont d’accord.'],
  ['es', 'El ministro dijo que las conversaciones continuarán en primavera y que las dos partes están de acuerdo.'],
  ['it', 'Il ministro ha detto che i colloqui continueranno in primavera e che le due parti sono d’accordo.'],
  ['cs', 'Ministr řekl, že rozhovory budou pokračovat na jaře a že se na tom obě strany dohodly.'],
  ['sk', 'Minister povedal, že rozhovory budú pokračovať na jar a že sa na tom obe strany dohodli.'],
  ['be', 'Міністр сказаў, што перамовы будуць працягвацца вясной і што абодва бакі на гэта згадзіліся.'],
];

describe('the language of a text', () => {
  for (const [language, text] of TEXTS) it(language, () => expect(languageOf(text)).toBe(language));

  it('is not guessed where there are too few words', () => {
    expect(languageOf('Lavrov')).toBeNull();
    expect(languageOf('NATO, EU, OSCE, INF, START')).toBeNull();
    expect(languageOf('12 34 56')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});
