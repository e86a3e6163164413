import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { afterDrawing, focusPane, SEARCH_BOX } from '../../commands/focus.ts';
import { isEmpty } from '../../state/archive.ts';
import { withName } from '../../state/search-names.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './box.module.css';
import { type Offer, offersOf } from './offers.ts';
import { Suggested } from './suggested.tsx';

const LIST = 'suggestions';

/** One box for everything: what is typed is searched, names and reports are offered below. */
export function SearchBox() {
  const desk = useDesk();
  const empty = useQuestion(desk.archive, isEmpty);
  const typed = useQuestion(desk.search, (s) => s.typed);
  const suggestions = useQuestion(desk.search, (s) => s.suggestions);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);

  const offers = offersOf(typed, suggestions);
  const shown = open && typed.trim() !== '' && suggestions !== null;
  const current = shown ? Math.min(at, offers.length - 1) : -1;

  const close = () => {
    setOpen(false);
    setAt(0);
    desk.search.closeSuggestions();
  };
  const choose = (offer: Offer) => {
    close();
    desk.place.go('library');
    desk.place.showReader(false);
    const text = offer.kind === 'entity' ? withName(typed, offer.entity) : typed;
    void desk.search.submit(text).then(() => {
      if (offer.kind === 'report') desk.showReport(offer.report.report);
      // Who types on while the answer comes keeps the box.
      if (desk.search.store.getState().typed !== text) return;
      afterDrawing(() => focusPane(offer.kind === 'report' ? 'reader' : 'list'));
    });
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const offer = offers[current];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) {
        setOpen(true);
        return void desk.search.type(typed);
      }
      const last = offers.length - 1;
      setAt(event.key === 'ArrowDown' ? (current >= last ? 0 : current + 1) : current <= 0 ? last : current - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(offer ?? { kind: 'search', id: 'search' });
    } else if (event.key === 'Tab' && !event.shiftKey && shown) {
      const text = takenFrom(offer?.kind === 'search' ? offers.find((o) => o.kind === 'entity') : offer, typed);
      if (text === undefined) return;
      event.preventDefault();
      setAt(0);
      void desk.search.type(text);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (shown) close();
      else if (typed !== '') void desk.search.submit('');
      else event.currentTarget.blur();
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` has no role in older readers
    <div role="search" className={styles.search}>
      <div className={styles.box}>
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          id={SEARCH_BOX}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label="Search reports, names and treaties"
          aria-expanded={shown}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={current >= 0 ? `offer-${offers[current]?.id}` : undefined}
          placeholder={empty ? 'Search opens with your first report' : 'Search reports, names, treaties, in any script'}
          disabled={empty}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setOpen(true);
            setAt(0);
            void desk.search.type(event.target.value);
          }}
          onKeyDown={keys}
          onBlur={close}
        />
        {typed !== '' ? (
          <button
            type="button"
            className={styles.clear}
            aria-label="Clear the search"
            title="Clear the search"
            onClick={() => {
              close();
              void desk.search.submit('');
            }}
          >
            <X size={16} strokeWidth={1.75} aria-hidden="true" />
          </button>
        ) : empty ? null : (
          <Kbd keys="/" />
        )}
      </div>
      {shown && suggestions ? (
        <Suggested
          id={LIST}
          typed={typed}
          suggestions={suggestions}
          offers={offers}
          current={current}
          onChoose={choose}
        />
      ) : null}
    </div>
  );
}

/** What stands in the box once an offer is taken over; undefined for one that has no name. */
function takenFrom(offer: Offer | undefined, typed: string): string | undefined {
  if (offer?.kind === 'entity') return withName(typed, offer.entity);
  return offer?.kind === 'report' ? offer.report.title : undefined;
}
