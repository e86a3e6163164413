/** Names that Windows keeps for devices, whatever the ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Signs that some file system forbids, and what cannot be seen. */
const UNSAFE = /[<>:"/\\|?*\p{C}\u2028\u2029]/gu;

/** Long enough to know the dossier by, and with any ending under 255 bytes of UTF-8. */
const LONGEST = 60;

/** A name for a file that every system takes and nobody misreads: no folders, no endings but `ending` itself. */
export function fileName(name: string, ending: string): string {
  const safe = name.normalize('NFC').replace(UNSAFE, ' ').replace(/\.+/gu, '.').replace(/\s+/gu, ' ').trim();
  const short = [...safe]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[ .-]{1,60}|[ .]{1,60}$/gu, '');
  return `${short === '' || DEVICES.test(short) ? `Dossier ${short}`.trim() : short}.${ending}`;
}
