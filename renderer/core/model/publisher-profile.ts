/**
 * What is known of a publisher beyond what its pages state: shipped with the app, or set by the person. Whatever a
 * report itself prints outweighs it, but for the name by which the publisher is credited.
 */
export interface PublisherProfile {
  /** Short and steady: letters, digits, hyphens. A person's profile with the id of a shipped one replaces it. */
  readonly id: string;
  /** The name by which it is credited. */
  readonly name: string;
  /** Other names under which its pages show it. */
  readonly names: readonly string[];
  /** Hosts of its web addresses, without `www.`; hosts below them count too. */
  readonly hosts: readonly string[];
  /** Its series, which nobody else publishes. */
  readonly series: readonly string[];
  /** How it writes dates in numbers: `04/05/2018` is 4 May or 5 April. Null where that is not known. */
  readonly dateOrder: 'day-first' | 'month-first' | null;
  /** The credit that it asks for, word for word; null where it leaves the wording to us. */
  readonly wording: string | null;
  /** Its terms of use, word for word, for reports that print none; null where they are not known. */
  readonly notice: string | null;
  /** Whole lines that are on its pages and never text of a report. */
  readonly furniture: readonly string[];
}

/** A publisher as lists show it. */
export interface PublisherListing {
  readonly profile: PublisherProfile;
  /** As it ships, changed by the person, made by the person; or only named in reports, with nothing more known. */
  readonly known: 'shipped' | 'changed' | 'own' | 'named';
  /** Reports that are credited to it. */
  readonly reports: number;
  /** Those of them of whose date the order of day and month is open. */
  readonly asking: number;
}

/** How the lines of a file of profiles ended. */
export interface ProfilesTaken {
  readonly kept: number;
  /** Known just so before. */
  readonly same: number;
  /** Lines that hold no profile. */
  readonly passedOver: number;
}

/** A profile of which nothing but the name is known. */
export const profileNamed = (id: string, name: string): PublisherProfile => ({
  id,
  name,
  names: [],
  hosts: [],
  series: [],
  dateOrder: null,
  wording: null,
  notice: null,
  furniture: [],
});
