import { dayOf } from '../../date/printed-dates.ts';
import type { Fact } from '../../page.ts';
import type { Entity } from './entity.ts';
import { fieldOf } from './header.ts';
import { words } from './parameters.ts';
import type { Forwarded } from './quoted-text.ts';
import { factsOfSender, senderOf } from './sender.ts';
import { subjectOf } from './subject.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The sender's day of `Thu, 12 Dec 2019 23:30:00 +0100` (RFC 5322, 3.3), or the words as they stand. */
function dayOfField(value: string | undefined): string | undefined {
  const line = (value ?? '').slice(0, 200);
  const found =
    /(?:^|[\s,])(\d{1,2})[\s-](\p{L}{3})\p{L}{0,7}[\s-](\d{4}|\d{2})(?!\d)/u.exec(line) ??
    reordered(/(?:^|\s)(\p{L}{3})\s{1,2}(\d{1,2})\s[\d:]{5,8}\s(?:[A-Z+\d-]{1,6}\s)?(\d{4})/u.exec(line));
  const month = found ? MONTHS.indexOf((found[2] as string).toLowerCase()) + 1 : 0;
  if (!found || month === 0) return dayOf(line)?.date ? line : undefined;
  const written = Number(found[3]);
  const year = written >= 100 ? written : written < 70 ? written + 2000 : written + 1900;
  return `${year}-${String(month).padStart(2, '0')}-${(found[1] as string).padStart(2, '0')}`;
}

const reordered = (found: RegExpExecArray | null) => (found ? [found[0], found[2], found[1], found[3]] : null);

/** True for what a list server or a newsletter's program sent to many. */
const isToMany = (mail: Entity): boolean =>
  ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id', 'x-campaign', 'x-campaignid', 'x-mailchimp-id'].some(
    (name) => fieldOf(mail.fields, name) !== undefined,
  ) || /bulk|list/iu.test(fieldOf(mail.fields, 'precedence') ?? '');

/** What a mail says of its own text; where it hands a message on, that message's own header says it. */
export function factsOfMail(
  mail: Entity,
  forwarded: Forwarded | undefined,
  address: string | undefined,
): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (field: Fact['field'], value: string | undefined, rule: string) => {
    if (value !== undefined && value !== '') facts.push({ field, value, rule, range: null });
  };
  const field = (name: string) => fieldOf(mail.fields, name);
  const outer = subjectOf(words(field('subject')));
  const inner = subjectOf(forwarded?.subject ?? '');
  add('title', inner.title || outer.title, 'mail subject');
  for (const tag of new Set([...inner.tags, ...outer.tags])) add('series', tag, 'mail list tag');
  add('series', listName(field('list-id')), 'mail list');
  // Outlook's own text files say `Sent`; a mail that lost its day still has that of its way.
  const day = dayOfField(field('date') ?? field('sent') ?? field('received')?.split(';').at(-1));
  const innerDay = dayOfField(forwarded?.date);
  add('date', innerDay ?? day, 'mail date');
  if (innerDay) add('modified', day, 'mail forwarding date');
  if (forwarded) facts.push(...factsOfSender(senderOf(forwarded.from), false, 'mail from'));
  else facts.push(...factsOfSender(senderOf(field('from')), isToMany(mail), 'mail from'));
  add('address', address ?? ownAddress(field('archived-at')) ?? ownAddress(field('list-post')), 'mail address');
  add('language', field('content-language'), 'mail language');
  return facts;
}

/** What a mail says of a file attached to it: little. Its day is offered, never taken by itself. */
export function factsOfAttached(mail: Entity): readonly Fact[] {
  const day = dayOfField(fieldOf(mail.fields, 'date'));
  const facts: Fact[] = day ? [{ field: 'modified', value: day, rule: 'mail date', range: null }] : [];
  const house = isToMany(mail) ? factsOfSender(senderOf(fieldOf(mail.fields, 'from')), true, 'mail from') : [];
  return [...facts, ...house.filter((fact) => fact.field === 'site')];
}

/** `"Russia Monitor" <russia-monitor.lists.example.org>`: the name alone. */
function listName(value: string | undefined): string | undefined {
  const name = /^\s{0,9}"?([^"<]{2,100}?)"?\s{0,9}</u.exec(words(value))?.[1];
  return name && /\p{L}{3}/u.test(name) ? name.trim() : undefined;
}

/** A web address in angle brackets that leads to one text. */
const ownAddress = (value: string | undefined): string | undefined =>
  /<(https?:\/\/[^\s<>]{4,1000})>/iu.exec(value ?? '')?.[1];
