/** Stretches looked at; what two names share beyond this is compared letter by letter. */
const MOST_STRETCHES = 200;

/** Orders names as people do: `report 9` before `report 10`. Negative, zero or positive; the same on every machine. */
export function naturalOrder(a: string, b: string): number {
  const first = stretches(a);
  const second = stretches(b);
  for (let i = 0; i < first.length && i < second.length; i++) {
    const one = first[i] as string;
    const other = second[i] as string;
    const numbers = /^\d/u.test(one) && /^\d/u.test(other);
    const order = numbers ? byNumber(one, other) : byLetters(one.toLowerCase(), other.toLowerCase());
    if (order !== 0) return order;
  }
  return first.length - second.length || byLetters(a, b);
}

const stretches = (name: string): readonly string[] => name.match(/\d+|\D+/gu)?.slice(0, MOST_STRETCHES) ?? [];

function byNumber(a: string, b: string): number {
  const one = a.replace(/^0+(?=\d)/u, '');
  const other = b.replace(/^0+(?=\d)/u, '');
  return one.length - other.length || byLetters(one, other);
}

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
