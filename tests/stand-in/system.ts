import { tell } from './wire.ts';

interface Item {
  readonly label?: string;
  readonly role?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
}

let waiting = 0;
const savedAt = new Map<number, (path: string | null) => void>();

/** The driving test chose where a file goes, or nothing. */
export function chosen(id: number, path: string | null): void {
  savedAt.get(id)?.(path);
  savedAt.delete(id);
}

export const dialog = {
  async showSaveDialog(...args: [unknown, { defaultPath: string }] | [{ defaultPath: string }]) {
    const { defaultPath } = args.at(-1) as { defaultPath: string };
    const id = ++waiting;
    const path = await new Promise<string | null>((resolve) => {
      savedAt.set(id, resolve);
      tell({ say: 'save-dialog', id, defaultPath });
    });
    return path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path };
  },
  showErrorBox: (title: string, content: string) => tell({ say: 'error-box', title, content }),
};

export class ClipboardItem {
  readonly content: Record<string, string>;
  constructor(content: Record<string, string>) {
    this.content = content;
  }
}

export const clipboard = {
  async write(items: ClipboardItem[]): Promise<void> {
    const content = items[0]?.content ?? {};
    tell({ say: 'clipboard', text: content['text/plain'] ?? '', html: content['text/html'] ?? '' });
  },
};

let shown: readonly Item[] = [];

export const Menu = {
  buildFromTemplate: (template: readonly Item[]) => template,
  setApplicationMenu(menu: readonly Item[]): void {
    shown = menu;
  },
};

/** Chooses an entry of the menu bar by its label without the mark of its key; false where there is none. */
export function chooseFromMenu(label: string): boolean {
  const entries = shown.flatMap((menu) => menu.submenu ?? []);
  const entry = entries.find((item) => item.label?.replace('&', '') === label);
  entry?.click?.();
  return entry !== undefined;
}
