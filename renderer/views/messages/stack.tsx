import { Check, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Message } from '../../state/messages.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './stack.module.css';

/** How long a message stays that needs nothing from the person, in milliseconds. */
const STAY = 7000;
const ICONS = { done: Check, note: Info, problem: TriangleAlert } as const;

/** What the app says in passing, at the foot of the window. */
export function MessageStack() {
  const desk = useDesk();
  const shown = useQuestion(desk.messages, (s) => s.shown);
  return (
    <div className={styles.stack} role="status" aria-live="polite">
      {shown.map((message) => (
        <One key={message.id} message={message} />
      ))}
    </div>
  );
}

function One({ message }: { message: Message }) {
  const desk = useDesk();
  const { id, tone, sentence, wayOut, details, list, action, undo, stays } = message;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (stays || held) return;
    const timer = setTimeout(() => desk.messages.dismiss(id), STAY);
    return () => clearTimeout(timer);
  }, [desk, id, stays, held]);
  const Icon = ICONS[tone];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: looking at a message only keeps it from going
    <div
      className={`${styles.message} ${styles[tone]}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={16} strokeWidth={2} aria-hidden="true" />
      <div className={styles.words}>
        <p>{sentence}</p>
        {wayOut ? <p className={styles.small}>{wayOut}</p> : null}
        {list && list.length > 0 ? (
          <ul className={styles.list}>
            {list.slice(0, 50).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {list.length > 50 ? <li>and {list.length - 50} more</li> : null}
          </ul>
        ) : null}
        {details ? (
          <Button look="link" className={styles.small ?? ''} onClick={() => void desk.copyDetails(details)}>
            Copy details
          </Button>
        ) : null}
      </div>
      {action ? (
        <Button
          look="link"
          className={styles.action ?? ''}
          title={undo ? `${action.label} (Ctrl+Z)` : undefined}
          onClick={() => desk.messages.act(message)}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton
        icon={X}
        size={14}
        label="Dismiss"
        className={styles.close}
        onClick={() => desk.messages.dismiss(id)}
      />
    </div>
  );
}
