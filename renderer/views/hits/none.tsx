import type { SearchAnswer } from '../../core/model/search.ts';
import { filterCount } from '../../state/search.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import styles from './none.module.css';

/** Nothing found: says so, asks what may have been meant, offers one way on. */
export function NoHits({ answer: { request, didYouMean } }: { answer: SearchAnswer }) {
  const desk = useDesk();
  const filters = useQuestion(desk.search, filterCount);
  const text = request.text.trim();
  const [first, ...others] = didYouMean;
  return (
    <div className={styles.none}>
      <p className={styles.sentence}>
        {text === '' ? 'No report fits these filters.' : `No report names “${text}”.`}
        {first ? (
          <>
            {' '}
            Did you mean <b>{first.name}</b>?
          </>
        ) : null}
      </p>
      {filters > 0 && text !== '' ? <p className={styles.small}>The filters narrow this search too.</p> : null}
      <div className={styles.actions}>
        {first ? (
          <Button look="primary" onClick={() => void desk.search.submit(first.name)}>
            Search for {first.name}
          </Button>
        ) : null}
        {filters > 0 ? <Button onClick={() => void desk.search.clearFilters()}>Clear the filters</Button> : null}
        {!first && filters === 0 ? <Button onClick={() => void desk.search.submit('')}>Show all reports</Button> : null}
      </div>
      {others.length > 0 ? (
        <p className={styles.small}>
          Or{' '}
          {others.slice(0, 3).map((one, i) => (
            <span key={one.entity}>
              {i > 0 ? ', ' : ''}
              <Button look="link" onClick={() => void desk.search.submit(one.name)}>
                {one.name}
              </Button>
            </span>
          ))}
          ?
        </p>
      ) : null}
    </div>
  );
}
