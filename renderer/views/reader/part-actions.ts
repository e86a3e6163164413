import type { BodyPart } from '../../core/model/body.ts';
import type { PartRole, Report } from '../../core/model/report.ts';
import type { Desk } from '../../state/desk.ts';
import type { MenuItem } from '../../ui/menu-list.tsx';

const ROLES: readonly { readonly role: PartRole; readonly label: string }[] = [
  { role: 'furniture', label: 'This is not body text' },
  { role: 'paragraph', label: 'This is a paragraph' },
  { role: 'heading', label: 'This is a heading' },
  { role: 'block-quote', label: 'This is a quotation' },
  { role: 'picture-credit', label: 'This is a picture credit' },
];

/** A line that a publisher repeats is no longer than this, as profiles keep it. */
const LONGEST_LINE = 400;

/** What can be done with one part of the body. */
export function partActions(
  desk: Desk,
  { id, publisher }: Report,
  body: BodyPart,
  correct: (role: PartRole) => void,
): readonly MenuItem[] {
  const { part, at } = body;
  const never = publisher.value !== null && part.text.length <= LONGEST_LINE;
  const whole = { start: at, end: at + part.text.length };
  return [
    { id: 'select', label: 'Select it', run: () => desk.reader.select(whole) },
    {
      id: 'copy',
      label: 'Copy with credit',
      run: () => {
        desk.reader.select(whole);
        void desk.reader.copy(whole);
      },
    },
    ...ROLES.filter(({ role }) => role !== part.role).map(({ role, label }) => ({
      id: role,
      label,
      run: () => correct(role),
    })),
    ...(never
      ? [
          {
            id: 'never',
            label: `Never text of ${publisher.value}`,
            run: () => void desk.publishers.neverText(id, part.text),
          },
        ]
      : []),
  ];
}
