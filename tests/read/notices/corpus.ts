import { readFileSync } from 'node:fs';
import type { Report } from '../../../renderer/core/model/report.ts';
import { readReport } from '../../../renderer/core/read/read.ts';
import { folded, same } from '../../../scripts/quality/compare.ts';
import type { Gold } from '../../../scripts/quality/gold.ts';
import { rightsErrors } from '../../../scripts/quality/rights.ts';

/** One line of corpus.jsonl: a notice with the terms it sets, or a text that is none, and where in a report it stands. */
export interface Wording {
  readonly language: string;
  readonly kind: 'notice' | 'none';
  readonly place: 'head' | 'body' | 'alone-block' | 'foot';
  /** The blocks of the text, an empty line between them. */
  readonly text: string;
  readonly notice?: string;
  /** Further right values of the notice; null where it may be passed over. */
  readonly acceptNotice?: readonly (string | null)[];
  readonly terms?: Record<string, unknown>;
  /** Further right values of `terms`, by field. */
  readonly accept?: Record<string, readonly string[]>;
  /** Rules are not mended on it. */
  readonly apart?: boolean;
  /** Read wrongly as yet. */
  readonly known?: boolean;
}

export const CORPUS: readonly Wording[] = readFileSync(new URL('corpus.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Wording);

const PARAGRAPHS: Record<string, readonly [title: string, date: string, ...paragraphs: string[]]> = {
  en: [
    'Three Days of Coal',
    '14 March 2021',
    'The ministers met in Riga on Tuesday to settle the gauge of the new line, and talks went on until the evening.',
    'Lithuania sent a deputy, who said little. The harbour, meanwhile, kept unloading at the pace of the winter before.',
    'Nothing was signed. A second meeting is planned for May, when the ice has gone and the pilots are back at work.',
  ],
  pl: [
    'Węgla na trzy dni',
    '14 marca 2021',
    'Ministrowie spotkali się we wtorek w Rydze, by ustalić rozstaw nowej linii, a rozmowy trwały do wieczora.',
    'Litwa przysłała zastępcę, który mówił niewiele. Port tymczasem pracował w tym samym tempie co zimą.',
    'Niczego nie podpisano. Drugie spotkanie zaplanowano na maj, kiedy lód zejdzie i wrócą piloci.',
  ],
  ru: [
    'Угля на три дня',
    '14 марта 2021 г.',
    'Министры встретились во вторник в Риге, чтобы согласовать колею новой линии, и переговоры затянулись до вечера.',
    'Литва прислала заместителя, который говорил мало. Порт тем временем работал в том же темпе, что и зимой.',
    'Ничего не подписали. Вторая встреча намечена на май, когда сойдёт лёд и вернутся лоцманы.',
  ],
  uk: [
    'Вугілля на три дні',
    '14 березня 2021 р.',
    'Міністри зустрілися у вівторок у Ризі, щоб узгодити колію нової лінії, і перемовини тривали до вечора.',
    'Литва прислала заступника, який говорив мало. Порт тим часом працював у тому самому темпі, що й узимку.',
    'Нічого не підписали. Другу зустріч намічено на травень, коли зійде крига й повернуться лоцмани.',
  ],
  de: [
    'Kohle für drei Tage',
    '14. März 2021',
    'Die Minister trafen sich am Dienstag in Riga, um die Spur der neuen Strecke festzulegen, und sprachen bis zum Abend.',
    'Litauen schickte einen Stellvertreter, der wenig sagte. Der Hafen arbeitete derweil im selben Takt wie im Winter.',
    'Unterschrieben wurde nichts. Ein zweites Treffen ist für Mai geplant, wenn das Eis fort ist und die Lotsen zurück sind.',
  ],
  cs: [
    'Uhlí na tři dny',
    '14. března 2021',
    'Ministři se v úterý sešli v Rize, aby stanovili rozchod nové trati, a jednali až do večera.',
    'Litva poslala zástupce, který mluvil málo. Přístav mezitím pracoval stejným tempem jako v zimě.',
    'Nic nepodepsali. Druhá schůzka je plánována na květen, až roztaje led a vrátí se lodivodi.',
  ],
  fr: [
    'Du charbon pour trois jours',
    '14 mars 2021',
    'Les ministres se sont réunis mardi à Riga pour fixer l’écartement de la nouvelle ligne, jusqu’au soir.',
    'La Lituanie a envoyé un adjoint, qui a peu parlé. Le port travaillait pendant ce temps au rythme de l’hiver.',
    'Rien n’a été signé. Une seconde réunion est prévue en mai, quand la glace aura fondu.',
  ],
  es: [
    'Carbón para tres días',
    '14 de marzo de 2021',
    'Los ministros se reunieron el martes en Riga para fijar el ancho de la nueva línea y hablaron hasta la noche.',
    'Lituania envió a un adjunto, que habló poco. El puerto, mientras tanto, trabajaba al ritmo del invierno.',
    'No se firmó nada. Una segunda reunión está prevista para mayo, cuando se haya ido el hielo.',
  ],
  it: [
    'Carbone per tre giorni',
    '14 marzo 2021',
    'I ministri si sono incontrati martedì a Riga per fissare lo scartamento della nuova linea, fino a sera.',
    'La Lituania ha mandato un vice, che ha parlato poco. Il porto intanto lavorava al ritmo dell’inverno.',
    'Non si è firmato nulla. Un secondo incontro è previsto per maggio, quando il ghiaccio sarà andato via.',
  ],
  lt: [
    'Anglių trims dienoms',
    '2021 m. kovo 14 d.',
    'Ministrai antradienį susitiko Rygoje, kad sutartų dėl naujos linijos vėžės, ir kalbėjosi iki vakaro.',
    'Kaimynai atsiuntė pavaduotoją, kuris kalbėjo mažai. Uostas tuo metu dirbo tokiu pat tempu kaip žiemą.',
    'Nieko nepasirašyta. Antras susitikimas numatytas gegužę, kai ledas ištirps ir grįš locmanai.',
  ],
  ro: [
    'Cărbune pentru trei zile',
    '14 martie 2021',
    'Miniștrii s-au întâlnit marți la Riga pentru a stabili ecartamentul noii linii și au vorbit până seara.',
    'Lituania a trimis un adjunct, care a spus puțin. Portul, între timp, lucra în ritmul iernii trecute.',
    'Nu s-a semnat nimic. O a doua întâlnire este prevăzută pentru mai, când gheața se va fi topit.',
  ],
};

/** The blocks of a small report with the text in its place; in the body it stands between two further sentences. */
function blocksAround({ language, place, text }: Wording): readonly string[] {
  const [title, date, first, second, third] = PARAGRAPHS[language] as readonly string[];
  const own = text.split('\n\n');
  const body: Record<Wording['place'], readonly unknown[]> = {
    head: [own, first, second, third],
    body: [first, `${text} ${second}`, third],
    'alone-block': [first, second, own, third],
    foot: [first, second, third, own],
  };
  return [title, date, ...(body[place].flat() as string[])] as string[];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function html(wording: Wording): string {
  const [title, ...rest] = blocksAround(wording).map(escaped);
  const paragraphs = rest.map((block) => `<p>${block}</p>`).join('\n');
  return `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}

function read(name: string, content: string): Report {
  const bytes = new TextEncoder().encode(content);
  const result = readReport({ name, bytes, original: '0'.repeat(64), sample: false });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

/** The wording as it stands in a plain text and in a page. */
export const reportsWith = (wording: Wording): readonly Report[] => [
  read('report.txt', `${blocksAround(wording).join('\n\n')}\n`),
  read('report.html', html(wording)),
];

/** What was read wrongly, each as a sentence; `rights` are the errors that would wrong a publisher. */
export interface Faults {
  readonly fields: readonly string[];
  readonly rights: readonly string[];
}

export function faultsOf(wording: Wording, report: Report): Faults {
  return wording.kind === 'notice' ? noticeFaults(wording, report) : madeUpNotice(wording, report);
}

function noticeFaults(wording: Wording, report: Report): Faults {
  const { notice = '', acceptNotice = [], terms = {}, accept = {} } = wording;
  const settled: Record<string, unknown> = { ...terms };
  const fields = ['class', 'text', 'credit', 'images'].flatMap((field) => {
    const found = (report.terms as unknown as Record<string, unknown>)[field];
    const right = [terms[field], ...(accept[field] ?? [])];
    if (!right.includes(found)) return [`${field}: ${String(found)} for ${right.join('/')}`];
    settled[field] = found;
    return [];
  });
  const gold = { notice, terms: settled, accept: { notice: acceptNotice } } as unknown as Gold;
  const kept = [notice, ...acceptNotice].some((each) => same(each, report.notice.value));
  return {
    fields: kept ? fields : [`notice: ${String(report.notice.value)}`, ...fields],
    rights: rightsErrors(report, gold),
  };
}

function madeUpNotice({ place, text }: Wording, report: Report): Faults {
  const fields: string[] = [];
  const found = report.notice.value;
  if (found !== null) fields.push(`no notice: ${found}`);
  const body = report.parts.filter(({ role }) => role === 'paragraph').map((part) => folded(part.text));
  if (place === 'body' && !body.some((paragraph) => paragraph.includes(folded(text))))
    fields.push('lost from the body');
  return { fields, rights: found === null ? [] : ['a notice was made of words that are none'] };
}
