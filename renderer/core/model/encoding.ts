/** An encoding that a person may choose for an original. */
export interface Encoding {
  /** WHATWG label, lower case. */
  readonly label: string;
  /** For people: "Central European (Windows-1250)". */
  readonly name: string;
}

/** The encodings offered when the one that was found is wrong, likeliest first. */
export const ENCODINGS: readonly Encoding[] = [
  { label: 'utf-8', name: 'Unicode (UTF-8)' },
  { label: 'windows-1250', name: 'Central European (Windows-1250)' },
  { label: 'windows-1251', name: 'Cyrillic (Windows-1251)' },
  { label: 'windows-1252', name: 'Western European (Windows-1252)' },
  { label: 'iso-8859-2', name: 'Central European (ISO 8859-2)' },
  { label: 'koi8-r', name: 'Russian (KOI8-R)' },
  { label: 'koi8-u', name: 'Ukrainian (KOI8-U)' },
  { label: 'iso-8859-5', name: 'Cyrillic (ISO 8859-5)' },
  { label: 'ibm866', name: 'Cyrillic (DOS 866)' },
  { label: 'x-mac-cyrillic', name: 'Cyrillic (Macintosh)' },
  { label: 'macintosh', name: 'Western European (Macintosh)' },
  { label: 'iso-8859-15', name: 'Western European (ISO 8859-15)' },
  { label: 'windows-1254', name: 'Turkish (Windows-1254)' },
  { label: 'windows-1257', name: 'Baltic (Windows-1257)' },
  { label: 'windows-1253', name: 'Greek (Windows-1253)' },
  { label: 'windows-1255', name: 'Hebrew (Windows-1255)' },
  { label: 'windows-1256', name: 'Arabic (Windows-1256)' },
  { label: 'utf-16le', name: 'Unicode (UTF-16, little-endian)' },
  { label: 'utf-16be', name: 'Unicode (UTF-16, big-endian)' },
  { label: 'gb18030', name: 'Chinese, simplified (GB 18030)' },
  { label: 'big5', name: 'Chinese, traditional (Big5)' },
  { label: 'shift_jis', name: 'Japanese (Shift JIS)' },
  { label: 'euc-jp', name: 'Japanese (EUC-JP)' },
  { label: 'euc-kr', name: 'Korean (EUC-KR)' },
];

/** What people call an encoding; the label itself for one that is not offered. */
export const encodingName = (label: string): string =>
  ENCODINGS.find((encoding) => encoding.label === label)?.name ?? label;
