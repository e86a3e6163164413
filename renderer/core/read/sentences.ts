/** A sentence's range in its text, UTF-16. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|\p{L}\.\p{L}\.\p{L}|mr|mrs|ms|dr|prof|st|no|nr|vol|fig|art|cf|vs|e\.g|i\.e|u\.s|inc|ltd|co|jr|sen|rep|gen|gov|ul|tzw|tj|np|ww|im|al|rys|red|oprac|ок|ул|гг|др|пр|см|ст|рис|тел|им|проф|ред|вул|див|ім|тис|млн|млрд|bzw|ca|evtl|ggf|usw|vgl|str|bd|hrsg|max|min|maks|макс|мин|incl|excl|inkl|approx|pp|ed|eds|resp|zob|por|напр|обл|изд|sog|bspw|ust|pkt|lit|poz|dz|abs|abz|абз|ч|п|пп|гл)$/iu;

/** The sentences of a text; upright bars and dots between words part them too. Stops behind initials and abbreviations end none. Linear. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    if (end > start) found.push({ text: text.slice(start, end), start, end });
  };
  for (const stop of text.matchAll(/[.!?…]["'”’»)\]]{0,3}(?= )| [|·•∙](?= )/gu)) {
    const end = stop.index + stop[0].length;
    const next = text.slice(end + 1, end + 4);
    const bar = stop[0][0] === ' ';
    if (!bar && !/^["'“‘«„([©]{0,2}[\p{Lu}\p{N}©(]/u.test(next)) continue;
    if (stop[0][0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, stop.index - 16), stop.index))) continue;
    add(bar ? stop.index : end);
    start = end + 1;
  }
  add(text.length);
  return found;
}
