import { primaryLanguage } from '../excerpt/language.ts';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** Whether a language (BCP 47) is written from right to left. */
export const isRightToLeft = (language: string | null): boolean => RIGHT_TO_LEFT.has(primaryLanguage(language));
