import { Ellipsis } from 'lucide-react';
import { PUBLISHERS_CHOICE, press } from '../../commands/focus.ts';
import type { PublisherListing } from '../../core/model/publisher-profile.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Menu } from '../../ui/menu.tsx';
import { RailRow } from '../../ui/rail-row.tsx';
import styles from './names.module.css';

const NONE: readonly PublisherListing[] = [];

/** The rail among the publishers: those of the reports with their counts, then the others that are known. */
export function PublisherNames() {
  const desk = useDesk();
  const listings = useQuestion(desk.publishers, (s) => s.listings) ?? NONE;
  const begin = () => {
    desk.place.showRail(false);
    desk.publishers.begin();
  };
  const here = listings.filter(({ reports }) => reports > 0);
  const others = listings.filter(({ reports }) => reports === 0);
  return (
    <>
      <fieldset className={styles.group} aria-label="Publishers of your reports">
        <div className={styles.head}>
          <h2 className={styles.heading}>In your reports</h2>
          <Menu
            label="More"
            className={styles.more}
            items={[
              { id: 'new', label: 'New publisher', run: begin },
              { id: 'import', label: 'Import publishers…', run: () => press(PUBLISHERS_CHOICE) },
              { id: 'export', label: 'Export yours', run: () => void desk.publishers.exportAll() },
            ]}
          >
            <Ellipsis size={16} strokeWidth={1.75} aria-hidden="true" />
          </Menu>
          <input
            id={PUBLISHERS_CHOICE}
            type="file"
            accept=".jsonl,.json,.txt"
            hidden
            tabIndex={-1}
            aria-label="File of publishers"
            onChange={(event) => {
              const [given] = event.target.files ?? [];
              event.target.value = '';
              if (given) void desk.publishers.importFrom(given);
            }}
          />
        </div>
        <Rows listings={here} />
      </fieldset>
      {others.length > 0 ? (
        <fieldset className={styles.group} aria-label="Other known publishers">
          <h2 className={styles.heading}>Also known</h2>
          <Rows listings={others} />
        </fieldset>
      ) : null}
    </>
  );
}

/** More rows than this are not looked through by eye. */
const MOST = 400;

function Rows({ listings }: { listings: readonly PublisherListing[] }) {
  const desk = useDesk();
  const chosen = useQuestion(desk.publishers, (s) => s.chosen?.profile.id ?? null);
  const left = useQuestion(desk.publishers, (s) => s.left);
  return listings.slice(0, MOST).map((listing) => {
    const { profile, known, reports } = listing;
    return (
      <RailRow
        key={profile.id}
        name={profile.name}
        note={left.has(profile.id) ? 'not saved' : known === 'changed' || known === 'own' ? 'yours' : undefined}
        count={reports > 0 ? reports.toLocaleString('en') : ''}
        open={profile.id === chosen}
        title={profile.name}
        onClick={() => {
          desk.place.showRail(false);
          desk.publishers.choose(listing);
        }}
      />
    );
  });
}
