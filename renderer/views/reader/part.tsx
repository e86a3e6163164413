import { Quote } from 'lucide-react';
import { memo } from 'react';
import type { Part } from '../../core/model/report.ts';
import type { Segment } from '../../state/reading/segments.ts';
import { Menu } from '../../ui/menu.tsx';
import type { MenuItem } from '../../ui/menu-list.tsx';
import styles from './part.module.css';

interface PartProps {
  part: Part;
  index: number;
  /** Offset of its first character in the body text. */
  at: number;
  segments: readonly Segment[];
  /** The hit one is at, where it is in this part; -1 where not. */
  hit: number;
  current: boolean;
  quoted: boolean;
  actions: readonly MenuItem[];
}

const TAGS = {
  paragraph: 'p',
  heading: 'h3',
  'list-item': 'p',
  'block-quote': 'blockquote',
  'table-cell': 'p',
} as const;

/** A body part. Its text element holds nothing but the part's own characters, so that places in it can be counted. */
export const BodyPartView = memo(function BodyPartView(props: PartProps) {
  const { part, index, at, segments, hit, current, quoted, actions } = props;
  const Tag = TAGS[part.role as keyof typeof TAGS] ?? 'p';
  return (
    <div className={`${styles.part} ${styles[part.role]}`} data-part={index} data-current={current || undefined}>
      <div className={styles.gutter}>
        <Menu
          label={part.role === 'paragraph' ? `Paragraph ${part.number}, actions` : 'Actions'}
          items={actions}
          className={styles.number}
          tabIndex={current ? 0 : -1}
          toward="right"
        >
          {part.role === 'paragraph' ? part.number : '·'}
        </Menu>
        {quoted ? <Quote size={13} strokeWidth={2} role="img" aria-label="Stands in a dossier" /> : null}
      </div>
      <Tag className={styles.text} data-body="" data-at={at} dir="auto">
        {segments.map((segment) => (
          <Piece key={segment.start} segment={segment} now={segment.hit !== undefined && segment.hit === hit} />
        ))}
      </Tag>
    </div>
  );
});

function Piece({ segment: { text, kind, hit, control }, now }: { segment: Segment; now: boolean }) {
  if (control)
    return (
      <span className={styles.control} data-code={control} dir="ltr">
        {text}
      </span>
    );
  if (hit !== undefined)
    return (
      <mark className={now ? styles.now : styles.hit} data-hit={hit}>
        {text}
      </mark>
    );
  return <span className={kind ? styles[kind] : undefined}>{text}</span>;
}
