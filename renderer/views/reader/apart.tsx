import { EyeOff, ImageOff } from 'lucide-react';
import { useState } from 'react';
import type { FurnitureKind, Part } from '../../core/model/report.ts';
import { Button } from '../../ui/button.tsx';
import styles from './apart.module.css';

/** A line that credits a picture. */
export function PictureCredit({ text, onBody }: { text: string; onBody: () => void }) {
  return (
    <div className={styles.line}>
      <ImageOff size={14} strokeWidth={1.75} aria-hidden="true" />
      <p>
        <b>Picture credit</b> <span dir="auto">{text.replace(/[.\s]{1,4}$/, '')}</span>. It belongs to the picture, not
        to this text.
      </p>
      <Button look="link" className={styles.quiet} onClick={onBody}>
        This is body text
      </Button>
    </div>
  );
}

const WHY: Readonly<Record<FurnitureKind, string>> = {
  appeal: 'appeal',
  related: 'related reports',
  navigation: 'navigation',
  share: 'sharing',
  newsletter: 'newsletter',
  cookies: 'cookies',
  disclaimer: 'disclaimer',
  contact: 'contact',
  download: 'download',
  counter: 'counter',
  hidden: 'hidden in the page',
  repeated: 'repeated',
  other: 'around the text',
};

/** Lines of the page that are not the report's text: folded, never gone. */
export function SetAside({
  parts,
  open,
  onBody,
}: {
  parts: readonly Part[];
  open: boolean;
  onBody: (part: Part) => void;
}) {
  const [here, setHere] = useState<boolean | null>(null);
  const all = here ?? open;
  const first = parts[0]?.text ?? '';
  const more = parts.length - 1;
  const start = first.length > 48 ? `${first.slice(0, 46).trimEnd()}…` : first;
  return (
    <div className={styles.aside}>
      <div className={styles.line}>
        <EyeOff size={14} strokeWidth={1.75} aria-hidden="true" />
        <p>
          <b>Set aside</b> “<span dir="auto">{start}</span>”
          {more > 0 ? ` and ${more} more ${more === 1 ? 'line' : 'lines'} of the page around the text` : ''}
        </p>
        <Button look="link" aria-expanded={all} onClick={() => setHere(!all)}>
          {all ? 'Hide' : 'Show'}
        </Button>
      </div>
      {all ? (
        <ul className={styles.parts} data-bare="">
          {parts.slice(0, 400).map((part) => (
            <li key={part.range.start}>
              <p dir="auto">{part.text}</p>
              <span className={styles.kind}>{WHY[part.furniture ?? 'other']}</span>
              <Button look="link" onClick={() => onBody(part)}>
                This is body text
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
