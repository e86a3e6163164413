import type { EntityKind } from '../../core/model/entity.ts';
import type { Facets, FacetValue } from '../../core/model/search.ts';
import { isEmpty } from '../../state/archive.ts';
import { filterCount } from '../../state/search.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { CheckRow } from '../../ui/check-row.tsx';
import { moment } from '../../ui/dates.ts';
import { Glyph } from '../../ui/glyph.tsx';
import styles from './filters.module.css';
import { Group } from './group.tsx';
import { Time } from './time.tsx';

const NONE: Facets = { actors: [], treaties: [], countries: [], series: [], publishers: [], years: [] };

const KINDS: readonly { kind: EntityKind; facet: 'actors' | 'treaties' | 'countries'; title: string; few: number }[] = [
  { kind: 'actor', facet: 'actors', title: 'Actors', few: 5 },
  { kind: 'treaty', facet: 'treaties', title: 'Treaties', few: 4 },
  { kind: 'country', facet: 'countries', title: 'Countries', few: 4 },
];

/** The rail in the library: names with their counts, series, publishers, time. */
export function Filters() {
  const desk = useDesk();
  const facets = useQuestion(desk.search, (s) => s.answer?.facets) ?? NONE;
  const on = useQuestion(desk.search, filterCount);
  const empty = useQuestion(desk.archive, isEmpty);
  if (empty) return <Unfilled />;
  return (
    <>
      {on > 0 ? (
        <p className={styles.clear}>
          <span>{on === 1 ? '1 filter on' : `${on} filters on`}</span>
          <Button look="link" onClick={() => void desk.search.clearFilters()}>
            Clear
          </Button>
        </p>
      ) : null}
      <Imports />
      {KINDS.map(({ kind, facet, title, few }) => (
        <Entities key={kind} kind={kind} values={facets[facet]} title={title} few={few} />
      ))}
      <Time />
      <Listed kind="series" title="Series" values={facets.series} />
      <Listed kind="publishers" title="Publishers" values={facets.publishers} />
    </>
  );
}

const NO_IMPORTS: readonly string[] = [];

/** The import whose reports are shown, where it was asked for; a press shows all again. */
function Imports() {
  const desk = useDesk();
  const chosen = useQuestion(desk.search, (s) => s.request.filters.imports) ?? NO_IMPORTS;
  const listings = useQuestion(desk.imports, (s) => s.listings);
  const values = chosen.map((job) => {
    const listing = listings.find((l) => l.job === job);
    const name = listing?.sample ? 'Sample archive' : moment(listing?.at ?? '', new Date());
    return { value: job, name, count: 0 };
  });
  return (
    <Group title="Import" values={values} few={3} first={chosen}>
      {({ value, name }) => (
        <CheckRow
          key={value}
          name={name}
          count={null}
          state="in"
          hint="Press for all imports"
          onPress={() => void desk.search.dropImport(value)}
        />
      )}
    </Group>
  );
}

function Unfilled() {
  return (
    <div className={styles.unfilled}>
      {KINDS.map(({ kind, title }) => (
        <p key={kind} className={styles.kind}>
          <Glyph kind={kind} /> {title}
        </p>
      ))}
      <p className={styles.small}>Filled in from the reports themselves. You never have to tag anything.</p>
    </div>
  );
}

function Entities(props: { kind: EntityKind; values: readonly FacetValue[]; title: string; few: number }) {
  const { kind, values, title, few } = props;
  const desk = useDesk();
  const { include, exclude } = useQuestion(desk.search, (s) => s.request.filters);
  const names = useQuestion(desk.search, (s) => s.names);
  const set = [...include, ...exclude].filter((id) => names.get(id)?.kind === kind);
  const missing = set
    .filter((id) => !values.some((v) => v.value === id))
    .map((id) => ({ value: id, name: names.get(id)?.name ?? id, count: 0 }));
  return (
    <Group title={title} sign={<Glyph kind={kind} />} values={[...missing, ...values]} few={few} first={set}>
      {({ value, name, count }) => (
        <CheckRow
          key={value}
          name={name}
          count={count}
          entity={value}
          state={include.includes(value) ? 'in' : exclude.includes(value) ? 'out' : 'off'}
          hint={
            include.includes(value)
              ? 'Press to exclude'
              : exclude.includes(value)
                ? 'Press to clear'
                : 'Press for only these'
          }
          onPress={() => void desk.search.toggleEntity(value)}
        />
      )}
    </Group>
  );
}

function Listed({
  kind,
  title,
  values,
}: {
  kind: 'series' | 'publishers';
  title: string;
  values: readonly FacetValue[];
}) {
  const desk = useDesk();
  const chosen = useQuestion(desk.search, (s) => s.request.filters[kind]);
  const missing = chosen
    .filter((value) => !values.some((v) => v.value === value))
    .map((value) => ({ value, name: value, count: 0 }));
  return (
    <Group title={title} values={[...missing, ...values]} few={3} first={chosen}>
      {({ value, name, count }) => (
        <CheckRow
          key={value}
          name={name}
          count={count}
          state={chosen.includes(value) ? 'in' : 'off'}
          onPress={() => void desk.search.toggleListed(kind, value)}
        />
      )}
    </Group>
  );
}
