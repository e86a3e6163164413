import {
  Building2,
  FolderOpen,
  Import,
  Library,
  type LucideIcon,
  ShieldAlert,
  ShieldCheck,
  SlidersHorizontal,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { isEmpty, openState } from '../../state/archive.ts';
import type { Place } from '../../state/place.ts';
import { filterCount } from '../../state/search.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { clock } from '../../ui/dates.ts';
import styles from './rail.module.css';

const PLACES: readonly { place: Place; name: string; keys: string; icon: LucideIcon }[] = [
  { place: 'library', name: 'Library', keys: 'G L', icon: Library },
  { place: 'dossiers', name: 'Dossiers', keys: 'G D', icon: FolderOpen },
  { place: 'imports', name: 'Imports', keys: 'G I', icon: Import },
  { place: 'publishers', name: 'Publishers', keys: 'G P', icon: Building2 },
];

/** The places, and below them what belongs to the place one is in. On smaller windows it folds into a strip. */
export function Rail({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const open = useQuestion(desk.place, (s) => s.railOpen);
  return (
    <>
      <Strip />
      {open ? <div className={styles.veil} onPointerDown={() => desk.place.showRail(false)} /> : null}
      <nav
        className={styles.rail}
        aria-label="Places and filters"
        data-pane="rail"
        data-open={open || undefined}
        tabIndex={-1}
      >
        <div className={styles.inside}>
          <Places />
          {children}
        </div>
        <Foot />
      </nav>
    </>
  );
}

function Places() {
  const desk = useDesk();
  const state = useQuestion(desk.archive, openState);
  const here = useQuestion(desk.place, (s) => s.place);
  const imports = useQuestion(desk.imports, (s) => s.listings.length);
  const counts: Record<Place, number> = {
    library: state?.reports ?? 0,
    dossiers: state?.dossiers.length ?? 0,
    imports,
    publishers: 0,
  };
  return (
    <ul className={styles.places}>
      {PLACES.map(({ place, name, keys, icon: Icon }) => (
        <li key={place}>
          <button
            type="button"
            className={styles.place}
            aria-current={place === here ? 'page' : undefined}
            title={`${name} (${keys})`}
            onClick={() => desk.place.go(place)}
          >
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
            <span>{name}</span>
            {counts[place] > 0 ? <span className={styles.count}>{counts[place].toLocaleString('en')}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Strip() {
  const desk = useDesk();
  const here = useQuestion(desk.place, (s) => s.place);
  const open = useQuestion(desk.place, (s) => s.railOpen);
  const filters = useQuestion(desk.search, filterCount);
  const empty = useQuestion(desk.archive, isEmpty);
  const names = {
    library: 'Filters and names',
    dossiers: 'All dossiers',
    imports: 'All imports',
    publishers: 'All publishers',
  } as const;
  return (
    <nav className={styles.strip} aria-label="Places">
      {PLACES.map(({ place, name, keys, icon: Icon }) => (
        <button
          key={place}
          type="button"
          className={styles.spot}
          aria-label={name}
          aria-current={place === here ? 'page' : undefined}
          title={`${name} (${keys})`}
          onClick={() => desk.place.go(place)}
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      ))}
      {empty && here === 'library' ? null : (
        <>
          <hr className={styles.gap} />
          <button
            type="button"
            className={styles.spot}
            aria-label={filters > 0 && here === 'library' ? `${names[here]}, ${filters} on` : names[here]}
            aria-expanded={open}
            title={here === 'library' ? `${names[here]} (F)` : names[here]}
            onClick={() => desk.place.showRail(!open)}
          >
            <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
            {filters > 0 && here === 'library' ? <span className={styles.badge}>{filters}</span> : null}
          </button>
        </>
      )}
    </nav>
  );
}

/** Whether all is safe, and when that was last looked at. */
function Foot() {
  const desk = useDesk();
  const checked = useQuestion(desk.archive, (s) => s.checked);
  const state = useQuestion(desk.archive, openState);
  const damaged = checked?.damaged.length ?? 0;
  const Icon = damaged > 0 ? ShieldAlert : ShieldCheck;
  const words = () => {
    if (damaged > 0) return `${damaged} of ${checked?.originals ?? 0} originals need you`;
    if (state && state.originals === 0) return 'Empty, and ready';
    return checked
      ? `All safe, checked at ${clock(checked.at)}`
      : `${state?.originals.toLocaleString('en') ?? ''} originals in the vault`;
  };
  return (
    <p
      className={`${styles.foot} ${damaged > 0 ? styles.warn : ''}`}
      title={state ? `Kept in ${state.place}` : undefined}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>{words()}</span>
    </p>
  );
}
