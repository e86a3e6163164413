/** Texts of made-up reports, each in its language. */
export const ENGLISH = [
  'The foreign minister of Russia held talks in Washington on 10 December, his first visit there in more than two years. The meeting brought no breakthrough, and both sides repeated what they had said before about the missile treaty.',
  'Moscow had hoped for an agreement on the extension of the New START treaty, which expires in February 2021. The American side made clear that any new accord would have to include China as well, something that Beijing has refused so far.',
  'Talks on the conflict in the east of Ukraine were no more fruitful. After the summit in Paris neither side showed any willingness to give ground, and observers expect the stalemate to last well into the next year.',
] as const;

export const RUSSIAN = [
  'Переговоры в Вашингтоне не принесли результата. Министр иностранных дел России впервые за два года приехал в Соединенные Штаты, однако стороны лишь повторили известные позиции по договору о ракетах.',
  'Москва рассчитывала на продление договора, срок действия которого истекает в феврале 2021 года. Американская сторона дала понять, что новое соглашение должно включать и Китай, от чего Пекин до сих пор отказывался.',
] as const;

export const UKRAINIAN = [
  'Переговори у Вашингтоні не дали результату. Міністр закордонних справ Росії вперше за два роки приїхав до Сполучених Штатів, проте сторони лише повторили відомі позиції щодо договору про ракети.',
  'Москва розраховувала на продовження договору, термін дії якого спливає в лютому 2021 року. Американська сторона дала зрозуміти, що нова угода має охоплювати й Китай, від чого Пекін досі відмовлявся.',
] as const;

export const POLISH = [
  'Rozmowy w Waszyngtonie nie przyniosły rezultatu. Minister spraw zagranicznych Rosji po raz pierwszy od dwóch lat przyjechał do Stanów Zjednoczonych, jednak strony powtórzyły jedynie znane stanowiska w sprawie traktatu.',
  'Moskwa liczyła na przedłużenie traktatu, który wygasa w lutym 2021 roku. Strona amerykańska dała do zrozumienia, że nowe porozumienie musi objąć także Chiny, czego Pekin do tej pory odmawiał.',
] as const;

export const GERMAN = [
  'Die Gespräche in Washington brachten kein Ergebnis. Der russische Außenminister reiste zum ersten Mal seit zwei Jahren in die Vereinigten Staaten, doch beide Seiten wiederholten nur ihre bekannten Positionen zum Raketenvertrag.',
  'Moskau hatte auf eine Verlängerung des Vertrags gehofft, der im Februar 2021 ausläuft. Die amerikanische Seite machte deutlich, dass ein neues Abkommen auch China einschließen müsse, was Peking bislang ablehnt.',
] as const;

/** A text with its lines broken at a width, as mail programs do. */
export function wrapped(text: string, lineBreak = '\n', width = 72): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(lineBreak);
}
