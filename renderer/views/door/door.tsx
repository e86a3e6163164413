import { FileDown } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { FILE_CHOICE, FOLDER_CHOICE } from '../../commands/focus.ts';
import { runningImport } from '../../state/imports.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { count } from '../../ui/counts.ts';
import { type Chosen, folderFiles } from './clutter.ts';
import styles from './door.module.css';
import { type Dropped, droppedFiles, NOTHING_LEFT_OUT } from './dropped.ts';

const LEFT_OUT =
  'When this import has ended, drop the folders they lie in, fewer at a time. A file that is in the archive already is not taken twice.';

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Where files come in: the whole window takes what is dropped, two hidden fields take what is chosen. */
export function Door({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const busy = useQuestion(desk.imports, (s) => runningImport(s) !== null);
  const [over, setOver] = useState(false);

  const take = ({ files, unread, leftOut, noReports }: Dropped) => {
    if (noReports > 0 && !busy)
      desk.messages.say({
        tone: 'note',
        sentence: `${count(noReports, 'file')} of the folder ${noReports === 1 ? 'was' : 'were'} left out: parts of saved pages, pictures, scripts and the like are no reports. To keep one all the same, choose it by hand.`,
      });
    if (leftOut.files > 0)
      desk.messages.say({
        tone: 'problem',
        sentence: `${count(leftOut.files, 'file')} of the drop ${leftOut.files === 1 ? 'was' : 'were'} left out: one import takes ${count(files.length, 'file')} at most.`,
        wayOut: LEFT_OUT,
        list: leftOut.folders.filter((folder) => folder !== ''),
        stays: true,
      });
    if (unread.length > 0)
      desk.messages.say({
        tone: 'problem',
        sentence:
          unread.length === 1
            ? 'One of the files or folders could not be read and was left out.'
            : `${unread.length.toLocaleString('en')} of the files or folders could not be read and were left out.`,
        wayOut: 'See whether they can be opened where they are, then drop them again.',
        list: unread,
        stays: true,
      });
    if (busy)
      desk.messages.say({ tone: 'note', sentence: 'An import is under way. Drop these again when it has ended.' });
    else if (files.length > 0) void desk.imports.importFiles(files);
    else if (unread.length === 0 && noReports === 0)
      desk.messages.say({ tone: 'note', sentence: 'There was nothing to import in it. Nothing was changed.' });
  };
  const chosen = (input: HTMLInputElement, wanted: (files: readonly File[]) => Chosen) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) take({ ...wanted(files), unread: [], leftOut: NOTHING_LEFT_OUT });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of three ways; the keyboard has I and Shift+I
    <div
      className={styles.door}
      onDragEnter={(event) => carriesFiles(event) && setOver(true)}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      {children}
      <input
        id={FILE_CHOICE}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label="Files to import"
        onChange={(event) => chosen(event.target, (files) => ({ files, noReports: 0 }))}
      />
      <input
        id={FOLDER_CHOICE}
        type="file"
        multiple
        webkitdirectory=""
        hidden
        tabIndex={-1}
        aria-label="Folder to import"
        onChange={(event) => chosen(event.target, folderFiles)}
      />
      {over ? (
        <div className={styles.over}>
          <div className={styles.target}>
            <FileDown size={28} strokeWidth={1.5} aria-hidden="true" />
            <p className={styles.title}>Drop them to import</p>
            <p className={styles.small}>Files or whole folders. Your originals are copied and never changed.</p>
          </div>
        </div>
      ) : null}
    </div>
  );
}
