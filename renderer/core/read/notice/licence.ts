import type { Terms, TermsClass } from '../../model/terms.ts';
import { anyOf } from '../pattern.ts';

/** The conditions of a Creative Commons licence: `by`, `by-nc-nd`, or `zero` and `mark` for public domain. */
interface CommonsLicence {
  readonly conditions: string;
  readonly version: string | null;
  readonly url: string | null;
}

const ADDRESS =
  /creativecommons\.org\/(?:licenses\/(by(?:-(?:nc|nd|sa)){0,2})|publicdomain\/(zero|mark))(?:\/(\d\.\d))?/iu;
const SHORT =
  /\b(?:cc|creative commons)(?: licen[cs]e|-lizenz| licencja| лицензия| ліцензія)?[\s(-]{0,3}(0|zero|by(?:[\s/-]{1,2}(?:nc|nd|sa)){0,2})\b(?:[\s-]{1,2}v?(\d\.\d))?/iu;
const NAMED =
  /creative commons|(?:attribution|namensnennung|uznanie autorstwa|указанием авторства|зазначенням авторства)(?:\s?[–—-]\s?\p{L}| \d\.\d (?:international|internacional|międzynarod|междунар|міжнар))/iu;
const VERSION = /\b([1-4]\.[05])\b/u;

const NC =
  /non-?\s?commercial|niekomercyjn|некоммерч|некомерц|nicht-?\s?kommerziell|pas d.utilisation commerciale|no-?\s?comercial|non-?\s?commerciale|neužívejte (?:dílo )?komerčně|nekomerč|niet-?commercieel/iu;
const ND =
  /no-?\s?deriv|bez utworów zależnych|без производных|без похідних|keine bearbeitung|pas de modification|sin\s?obra|sin\s?derivad|non opere derivate|nezpracov[aá]|geen afgeleide|без производ|без похідн/iu;
const SA = anyOf(
  String.raw`share-?\s?alike|na tych samych warunkach`,
  'с сохранением условий|на тех же условиях|на тих самих умовах|поширення на тих',
  'weitergabe unter gleichen|partage dans les mêmes|compartir\\s?igual|condividi allo stesso modo|zachovejte licenci|gelijk delen',
);
const ZERO = /\bcc0\b|\bzero\b|public domain/iu;

/** The Creative Commons licence that a text names, by address, by short name, or by its words in five languages. */
export function commonsLicence(text: string, address: string | null): CommonsLicence | null {
  const linked = ADDRESS.exec(address ?? '') ?? ADDRESS.exec(text);
  const url = address ?? addressIn(text);
  if (linked) return { conditions: (linked[1] ?? linked[2] ?? '').toLowerCase(), version: linked[3] ?? null, url };
  const short = SHORT.exec(text);
  if (short) {
    const conditions = (short[1] as string).toLowerCase().replace(/[\s/-]+/gu, '-');
    return { conditions: conditions === '0' ? 'zero' : conditions, version: short[2] ?? version(text), url };
  }
  if (!NAMED.test(text)) return null;
  const conditions = ['by', NC.test(text) ? 'nc' : '', ND.test(text) ? 'nd' : '', SA.test(text) ? 'sa' : ''];
  if (ZERO.test(text) && conditions.filter(Boolean).length === 1)
    return { conditions: 'zero', version: version(text), url };
  return { conditions: conditions.filter(Boolean).join('-'), version: version(text), url };
}

const version = (text: string): string | null => VERSION.exec(text)?.[1] ?? null;
const addressIn = (text: string): string | null =>
  /https?:\/\/(?:www\.)?creativecommons\.org\/[\w./-]{1,80}/iu.exec(text)?.[0].replace(/[.,)]$/u, '') ?? null;

/** Name and class of a licence; null for combinations that do not exist. */
function licenceName(licence: CommonsLicence): { class: TermsClass; name: string } | null {
  const parts = licence.conditions.split('-');
  if (licence.conditions === 'zero') return { class: 'public-domain', name: named('CC0', licence) };
  if (licence.conditions === 'mark') return { class: 'public-domain', name: named('Public Domain Mark', licence) };
  if (parts[0] !== 'by') return null;
  const order = ['nc', 'nd', 'sa'].filter((part) => parts.includes(part)).slice(0, 2);
  const key = ['by', ...order].join('-');
  return { class: `cc-${key}` as TermsClass, name: named(`CC ${key.toUpperCase()}`, licence) };
}

const named = (name: string, licence: CommonsLicence): string =>
  licence.version === null ? name : `${name} ${licence.version}`;

/** What a named licence allows. Pictures stand under it unless the notice excepts them. */
export function commonsTerms(licence: CommonsLicence): Terms | null {
  const known = licenceName(licence);
  if (!known) return null;
  const free = known.class === 'public-domain';
  return {
    class: known.class,
    text: free ? 'free' : 'withCredit',
    credit: free ? 'notRequired' : 'required',
    images: free ? 'notStated' : 'allowed',
    changes: known.class.includes('-nd') ? 'forbidden' : 'allowed',
    commercial: known.class.includes('-nc') ? 'forbidden' : 'allowed',
    quoteLimit: null,
    licence: { name: known.name, url: licence.url },
    wording: null,
  };
}
