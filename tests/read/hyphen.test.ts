import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../renderer/core/model/body.ts';
import { seamOf, wordsOfText } from '../../renderer/core/read/formats/hyphen.ts';
import { readReport } from '../../renderer/core/read/read.ts';

/** Running text that shows the language and holds none of the words below. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The minister said that they have been in the city for talks on it and would not be at the table with them from the first day, but some of the ships did count on ports in the north. ',
  de: 'Die Bundesregierung hat mit der Ukraine nicht über die Sanktionen gesprochen und will auch in der Zukunft bei dem bleiben, was sie für den Frieden als richtig ansieht. ',
  pl: 'Minister powiedział, że nie jest to możliwe i dla Polski oraz Ukrainy po rozmowach w Moskwie, które były przez rok, ale także na to się nie zgadza. ',
  ru: 'Министр сказал, что это не так и для России на встрече по вопросам из Москвы было бы за то, как его видит она, но при этом также или уже после года. ',
  uk: 'Міністр сказав, що це не так і для неї на зустрічі щодо питань з Москви було за те, як його бачить вона, але при цьому також або й після року та який. ',
};

/** Words as lines break them: what a typesetter broke, what its writer wrote with a hyphen, what goes on later. */
const BROKEN: Readonly<Record<string, string>> = {
  en: 'ex-ports de-manded gov-ernment secu-rity nego-tiations agree-ment trea-ty inter-national pro-vide re-ported un-der for-eign minis-ter presi-dent pol-icy mili-tary Govern-ment Rus-sian dis-armament com-mission vi-olence mem-bers',
  de: 'Wirtschafts-sanktionen Regie-rung ameri-kanisch Bundes-kanzler politi-schen ge-sagt Mittel-streckenraketen',
  pl: 'rozmo-wy bezpie-czeństwa polity-ka demo-kratyczny między-narodowy mo-skiewski pań-stwo',
  ru: 'до-говор по-литика безопас-ность органи-зация заяв-ление пра-вительство прези-дент Рос-сия',
  uk: 'без-пека організа-ція заяв-лення до-говір',
};
const WRITTEN: Readonly<Record<string, string>> = {
  en: 'less-than long-range state-owned pro-government pro-Russian ex-president co-operate anti-missile non-proliferation U.S.-led Putin-era NATO-led Kremlin-backed re-created re-enter de-escalation inner-city medium-size host-nation free-lance song-and-dance space-station rights-based 2014-2025 10-point in-house tit-for-tat rouble-denominated twenty-five two-thirds so-called mid-term run-up Franco-German coal-fired cease-fire semi-official hard-liners rank-and-file third-party land-based',
  de: 'deutsch-französischen russisch-ukrainischen NATO-freundlich EU-weit Putin-kritisch pro-russisch Berlin-Besuch schwarz-rot E-Mail INF-Vertrag',
  pl: 'biało-czerwony polsko-ukraiński polsko-rosyjskiego społeczno-gospodarczy eks-prezydent Bielsko-Biała',
  ru: 'по-русски из-за что-то кто-нибудь военно-морской российско-украинский северо-запад вице-премьер страна-участница самолёт-разведчик во-первых экс-президент',
  uk: 'будь-який що-небудь російсько-український країна-агресор віце-прем’єр по-українськи',
};

const seam = (line: string, next: string, text: string) => seamOf(`at the end of ${line}`, next, wordsOfText(text));

/** All words of a list that do not come out as they should, broken at their last hyphen. */
const others = (lists: Readonly<Record<string, string>>, wanted: string) =>
  Object.entries(lists).flatMap(([language, list]) =>
    list.split(' ').filter((word) => {
      const at = word.lastIndexOf('-') + 1;
      return seam(word.slice(0, at), word.slice(at), (TEXTS[language] as string).repeat(3)) !== wanted;
    }),
  );

describe('a hyphen at the end of a wrapped line', () => {
  it('goes where a typesetter broke a word', () => {
    expect(others(BROKEN, 'mended')).toEqual([]);
  });

  it('stays where the word is written with it', () => {
    expect(others(WRITTEN, 'closed')).toEqual([]);
  });

  it('stays with a space where the rest of the word comes later', () => {
    expect(seam('short-', 'and long-range', '')).toBe('space');
    expect(seam('three-', 'to five-year', '')).toBe('space');
    expect(seam('Vor-', 'und Nachteile', '')).toBe('space');
    expect(seam('the talks -', 'and', '')).toBe('space');
  });

  it('goes or stays as the text writes the word elsewhere', () => {
    expect(seam('harbour-', 'master', 'the harbourmaster')).toBe('mended');
    expect(seam('harbour-', 'master', 'the harbour-master of the harbourmasters')).toBe('closed');
    expect(seam('coun-', 'try', 'all countries')).toBe('mended');
    expect(seam('coun-', 'try', 'a coun-\ntry')).toBe('closed');
  });

  it('goes where the lines of a text end in hyphens all along, but for what writers join', () => {
    const broken = 'а так сказали в го-\nроде о том, что бу-\nдет на встрече и что не бу-\nдет и после года,\n'.repeat(
      4,
    );
    const text = (TEXTS.ru as string) + broken;
    for (const [line, next] of [
      ['привя-', 'зана'],
      ['регистри-', 'рованного'],
      ['по-сво-', 'ему'],
    ] as const)
      expect(seam(line, next, text), line + next).toBe('mended');
    for (const [line, next] of [
      ['страна-', 'участница'],
      ['по-', 'русски'],
      ['какой-', 'нибудь'],
      ['военно-', 'морской'],
    ] as const)
      expect(seam(line, next, text), line + next).toBe('closed');
    expect(seam('привя-', 'зана', TEXTS.ru as string)).toBe('closed');
  });

  it('goes where it is repeated on the next line, or nothing but a typesetter uses it', () => {
    expect(seam('polsko-', '-ukraiński', '')).toBe('mended');
    expect(seam('ex\u00AD', 'ports', '')).toBe('mended');
    expect(seam('ex¬', 'ports', '')).toBe('mended');
  });

  it('is read alike in plain text and in Markdown', () => {
    const lines = `
The ports of the inland sea had asked for longer conces-
sions and for an inter-agency office, or for an anti-
corruption office, and they got all of them.
`;
    for (const name of ['a.txt', 'a.md']) {
      const bytes = new TextEncoder().encode(`A title\n${lines}`);
      const read = readReport({ name, bytes, original: '0'.repeat(64), sample: false });
      if (!read.ok) throw new Error(read.problem.sentence);
      expect(paragraphs(read.value)).toEqual([
        'The ports of the inland sea had asked for longer concessions and for an inter-agency office, or for an anti-corruption office, and they got all of them.',
      ]);
    }
  });
});
