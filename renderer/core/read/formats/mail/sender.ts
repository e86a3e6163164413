import { addressParser } from 'postal-mime';
import { isInstitution } from '../../head/institutions.ts';
import { isPerson } from '../../head/name-shape.ts';
import { personsIn } from '../../head/persons.ts';
import { hasSeriesNoun } from '../../head/series.ts';
import type { Fact } from '../../page.ts';
import { words } from './parameters.ts';

const LONGEST = 1000;

/** Accounts of a house, not of a person. */
const HOUSE =
  /^(?:post|mailbox|poczta|pochta|poshta|news|newsletters?|info|information|no-?reply|do-?not-?reply|contact|kontakt|office|biuro|press|presse|media|mail|mailing|redakcja|redaktion|redakt\w{0,6}|editor(?:s|ial)?|hello|team|publications?|publikation(?:en)?|publikacje|updates?|alerts?|digest|bulletin|communications?|comms|subscriptions?|service|admin|webmaster|analytics|analysis|research|reports?|weekly|daily|monitor|list|e?news|mailer|notifications?)(?:$|[._+\d-])/iu;

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** The first sender that a field names: `"Name" <name@example.org>`. */
export function senderOf(value: string | undefined): Sender | undefined {
  const line = (value ?? '').slice(0, LONGEST).replace(/[[(]mailto:([^\])]{1,200})[\])]/iu, '<$1>');
  const first = addressParser(line, { flatten: true })[0];
  if (!first) return undefined;
  const name = words(first.name)
    .replace(/^["'“”\s]{1,5}|["'“”\s]{1,5}$/gu, '')
    .replace(/\s(?:via|przez|über|через)\s.{1,60}$/iu, '')
    .trim();
  return { name, address: (first.address ?? '').trim().toLowerCase() };
}

/**
 * What a sender says of a message: the house that publishes it, its series, or the person who wrote it. A person counts
 * only where the message went to many (`toMany`): otherwise it is whoever pressed the button.
 */
export function factsOfSender(sender: Sender | undefined, toMany: boolean, rule: string): readonly Fact[] {
  if (!sender || sender.name === '' || sender.name.length > 100 || sender.name.includes('@')) return [];
  const account = sender.address.split('@')[0] as string;
  const facts: Fact[] = [];
  const add = (field: Fact['field'], value: string) => facts.push({ field, value, rule, range: null });
  for (const piece of piecesOf(withoutLetter(sender.name))) {
    const institution = isInstitution(piece);
    const person = !institution && !hasSeriesNoun(piece) && isOwnAccount(piece, account);
    if (institution) add('site', piece);
    else if (person || (isPerson(piece) && !HOUSE.test(account))) {
      const names = personsIn(inOrder(piece), true);
      if (toMany && names.length > 0) add('author', names.join(', '));
    } else if (hasSeriesNoun(piece)) add('series', piece);
    else if (HOUSE.test(account) || toMany) add(isPerson(piece) ? 'author' : 'site', piece);
  }
  return facts;
}

/** `Danube College Newsletter`: who sends it, before the word for what is sent. */
const withoutLetter = (name: string): string => {
  const house = name.replace(
    /\s(?:e?-?newsletter|mailing|mailings|news|infomail|presse|press|редакция|рассылка|розсилка|biuletyn)$/iu,
    '',
  );
  return hasSeriesNoun(house) || /^(?:the|der|die|das|unser|our|weekly|monthly|daily)$/iu.test(house) ? name : house;
};

/** `Series | Institute`, `Name from Institute`, `Name (Institute)`. */
const piecesOf = (name: string): readonly string[] =>
  name
    .split(/\s[|–—·/-]\s|\s(?:from|at|of the|vom?|z|из|від)\s(?=\p{Lu})|\s?[()]\s?/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1)
    .slice(0, 4);

/** `Nowak, Anna` as `Anna Nowak`. */
const inOrder = (name: string): string => name.replace(/^([\p{L}’'-]{2,30}), ([\p{L}. ’'-]{2,40})$/u, '$2 $1');

/** True where the account is made of the name: `anna.nowak`, `anowak`. */
function isOwnAccount(name: string, account: string): boolean {
  if (HOUSE.test(account)) return false;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/gu, '');
  const letters = plain(account);
  const parts = name.split(/[\s,.]+/u).map(plain);
  return parts.length >= 2 && parts.length <= 4 && parts.some((part) => part.length >= 4 && letters.includes(part));
}
