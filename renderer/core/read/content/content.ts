import type { FurnitureKind } from '../../model/report.ts';
import { type Block, type Container, linkDensity } from '../block.ts';
import { clutterKind, isComments, isTextBody } from './clutter-marks.ts';

/** A text this long is a paragraph for sure, a shorter one counts less. */
const PARAGRAPH = 80;
/** Twins of an element hold text of their own with this much of it, short texts counted less. */
const SOME = 20;
const WEIGHT_OF_SHORT = 0.3;
const MOSTLY_LINKS = 0.5;
/** An element with at least this share of the page's running text holds its content, whatever it is called. */
const MOST = 0.5;
/** Readers may write more than the writer; with less than this of a page's text not theirs, the page is theirs. */
const DISCUSSION = 0.1;
/** Where the names leave less than this of the running text, they are not to be believed. */
const TOO_LITTLE = 0.3;
/** Where no child holds this share of its parent's text, the parent is the content. */
const KEEPS = 0.75;
/** An element named as the text's body is believed with this share of the text. */
const BELIEVED = 0.35;
/** And with this much of it where the rest calls itself something else, in characters. */
const SOME_TEXT = 300;
/** The element around several named ones holds at least this share of what they hold. */
const NAMED_SHARE = 0.8;

/** Elements of one text: content is made of these, none of them is it. */
const SINGLE = new Set(
  'p li ul ol dl dd dt blockquote figure figcaption pre h1 h2 h3 h4 h5 h6 caption address label'.split(' '),
);

/** Where a page's text stands, and what each of its elements is. */
export interface Content {
  /** The smallest element that holds the text; null where the page has none. */
  readonly root: Container | null;
  /** True for blocks inside of it. */
  readonly holds: (block: Block) => boolean;
  /** The kind of clutter that the names of a block's elements, up to the content, say it is. */
  readonly clutter: (block: Block) => FurnitureKind | undefined;
}

/**
 * Finds the element that holds the text of a page: the one that its names call the body of the text, or else the
 * smallest that still has most of the running text (paragraphs with few links, clutter by name left out).
 */
export function findContent(blocks: readonly Block[]): Content {
  const commented = inheritance((container) => (isComments(container) ? 'other' : undefined));
  const shown = blocks.filter((block) => !block.hidden);
  const written = shown.filter((block) => !commented(block.inside));
  // Where all is comments, the page is a discussion and that is its text.
  const own = lengthOf(written) >= lengthOf(shown) * DISCUSSION ? written : shown;
  const raw = masses(own);
  const whole = raw.get(outermost(blocks)) ?? 0;
  const bodies = [...raw].flatMap(([at, length]) => (at && length >= SOME_TEXT && isTextBody(at) ? [at] : []));
  const nameOf = (container: Container): FurnitureKind | undefined => {
    if (own === written && isComments(container)) return 'other';
    const kind = clutterKind(container);
    return kind && ((raw.get(container) ?? 0) < whole * MOST || isBeside(container, bodies)) ? kind : undefined;
  };
  const running = own.filter(isRunning);
  const named = inheritance(nameOf);
  const unnamed = running.filter((block) => !named(block.inside));
  const believed = lengthOf(unnamed) >= lengthOf(running) * TOO_LITTLE;
  const inherited = believed ? named : commented;
  const mass = masses(believed ? unnamed : running);
  const root = bodyByName(mass) ?? bodyByMass(mass, outermost(blocks));
  const isInside = membership(root);
  const kindInside = inheritance((at) =>
    isInside(at) ? (believed ? nameOf(at) : isComments(at) ? 'other' : undefined) : undefined,
  );
  return {
    root,
    holds: (block) => isInside(block.inside),
    clutter: (block) => (isInside(block.inside) ? kindInside(block.inside) : inherited(block.inside)),
  };
}

/** True where an element named as the text's body stands neither inside nor around another. */
const isBeside = (container: Container, bodies: readonly Container[]): boolean =>
  bodies.some((body) => !holds(body, container) && !holds(container, body));

function holds(outer: Container, inner: Container): boolean {
  let at: Container | null = inner;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

const isRunning = (block: Block): boolean =>
  !block.hidden &&
  block.kind !== 'control' &&
  block.place !== 'nav' &&
  block.place !== 'aside' &&
  block.place !== 'footer' &&
  linkDensity(block) < MOSTLY_LINKS;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function outermost(blocks: readonly Block[]): Container | undefined {
  let container = blocks[0]?.inside;
  while (container?.parent) container = container.parent;
  return container;
}

/** The running text inside each element, in characters. */
function masses(blocks: readonly Block[]): ReadonlyMap<Container | undefined, number> {
  const mass = new Map<Container | undefined, number>();
  for (const block of blocks) {
    const counts = block.text.length >= PARAGRAPH ? 1 : WEIGHT_OF_SHORT;
    const weight = block.text.length * counts * (1 - linkDensity(block));
    for (let up: Container | null = block.inside; up; up = up.parent) mass.set(up, (mass.get(up) ?? 0) + weight);
  }
  return mass;
}

/**
 * The element that its names call the body of the text. Where a page has several side by side, the one around them.
 */
function bodyByName(mass: ReadonlyMap<Container | undefined, number>): Container | null {
  const named = [...mass.keys()].filter((container) => container !== undefined).filter(isTextBody);
  const inOther = new Set(named);
  const outer = named.filter((container) => {
    for (let up = container.parent; up; up = up.parent) if (inOther.has(up)) return false;
    return true;
  });
  const sum = outer.reduce((total, container) => total + (mass.get(container) ?? 0), 0);
  const total = [...mass.values()].reduce((most, weight) => Math.max(most, weight), 0);
  if (sum === 0 || sum < total * BELIEVED) return null;
  let at: Container | null = outer.reduce((a, b) => ((mass.get(b) ?? 0) > (mass.get(a) ?? 0) ? b : a));
  while (at && (mass.get(at) ?? 0) < sum * NAMED_SHARE) at = at.parent;
  return at && withTwins(mass, at);
}

/** The element around one and its twins beside it, where these hold text too. */
function withTwins(mass: ReadonlyMap<Container | undefined, number>, at: Container): Container {
  const { parent } = at;
  if (!parent) return at;
  let beside = 0;
  for (const [other, weight] of mass)
    if (other && other.parent === parent && other !== at && areAlike(at, other)) beside += weight;
  return beside >= SOME ? parent : at;
}

function bodyByMass(mass: ReadonlyMap<Container | undefined, number>, root: Container | undefined): Container | null {
  const heaviest = new Map<Container, Container>();
  for (const [container, weight] of mass) {
    const parent = container?.parent;
    if (!container || !parent) continue;
    const rival = heaviest.get(parent);
    if (!rival || weight > (mass.get(rival) ?? 0)) heaviest.set(parent, container);
  }
  const twins = twinsOf(mass, heaviest);
  let at = root ?? null;
  for (let next = at && heaviest.get(at); at && next; next = heaviest.get(next)) {
    if ((mass.get(next) ?? 0) < (mass.get(at) ?? 0) * KEEPS || SINGLE.has(next.tag)) break;
    if ((twins.get(next) ?? 0) >= SOME) break;
    at = next;
  }
  return at;
}

/**
 * For the heaviest element of each parent, what its twins beside it hold: page builders set each paragraph or two in a
 * box of its own, all alike.
 */
function twinsOf(
  mass: ReadonlyMap<Container | undefined, number>,
  heaviest: ReadonlyMap<Container, Container>,
): ReadonlyMap<Container, number> {
  const twins = new Map<Container, number>();
  for (const [container, weight] of mass) {
    const first = container?.parent && heaviest.get(container.parent);
    if (container && first && first !== container && areAlike(first, container))
      twins.set(first, (twins.get(first) ?? 0) + weight);
  }
  return twins;
}

/** True for elements of one kind by their names, numbers in them aside. */
function areAlike(one: Container, other: Container): boolean {
  if (one.tag !== other.tag || SINGLE.has(one.tag) || one.marks === '') return false;
  const names = namesOf(one);
  const others = namesOf(other);
  const both = others.filter((name) => names.includes(name)).length;
  return both > 0 && both * 2 >= names.length + others.length - both;
}

const namesOf = ({ marks }: Container): readonly string[] => marks.split(/\s+/u).filter((name) => !/\d/u.test(name));

/** Whether an element is a given one or stands inside of it. */
function membership(root: Container | null): (container: Container) => boolean {
  const known = new Map<Container, boolean>();
  return (container) => climb(container, known, (at) => (at === root ? true : at.parent ? undefined : false));
}

/** The first answer on the way up from an element. */
function inheritance(own: (container: Container) => FurnitureKind | undefined) {
  const known = new Map<Container, FurnitureKind | null>();
  return (container: Container): FurnitureKind | undefined =>
    climb(container, known, (at) => own(at) ?? (at.parent ? undefined : null)) ?? undefined;
}

/** Walks up until there is an answer and keeps it for every element on the way. */
function climb<T>(from: Container, known: Map<Container, T>, answer: (container: Container) => T | undefined): T {
  const way: Container[] = [];
  let at: Container = from;
  let found = known.get(at);
  while (found === undefined) {
    way.push(at);
    found = answer(at);
    if (found !== undefined) break;
    at = at.parent as Container;
    found = known.get(at);
  }
  for (const container of way) known.set(container, found);
  return found;
}
