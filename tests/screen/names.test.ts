import { describe, expect, it } from 'vitest';
import { withName } from '../../renderer/state/search-names.ts';

describe('a name that is taken into the search box', () => {
  it.each([
    ['gas Lavorv', 'Lavorv', 'Sergey Lavrov', 'gas Sergey Lavrov'],
    ['gas  Lavorv ', 'Lavorv ', 'Sergey Lavrov', 'gas  Sergey Lavrov'],
    ['"gas transit" new strat', 'new strat', 'New START', '"gas transit" New START'],
    ['Lavorv', undefined, 'Sergey Lavrov', 'Sergey Lavrov'],
    ['Lavorv gas', undefined, 'Sergey Lavrov', 'Sergey Lavrov'],
    ['typed on', 'an older text', 'Sergey Lavrov', 'Sergey Lavrov'],
  ])('%j, answered for %j by %s, becomes %j', (typed, query, name, expected) => {
    expect(withName(typed, { name, ...(query !== undefined && { query }) })).toBe(expected);
  });
});
