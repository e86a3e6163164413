import type { Problem } from '../../../model/problem.ts';

const KEPT = 'It stays in the archive as it came.';
const AS_TEXT = 'save the report from there as a web page or as text, and add that file.';

export const encryptedMail = (how: 'S/MIME' | 'PGP'): Problem => ({
  code: 'format-not-supported',
  sentence: `This mail is encrypted (${how}) and cannot be read without its key. ${KEPT}`,
  wayOut: `Open it in the mail program that has the key, ${AS_TEXT}`,
  details: how,
});

export const sealedMail = (): Problem => ({
  code: 'format-not-supported',
  sentence: `This mail is packed inside its signature (S/MIME), which is not opened here. ${KEPT}`,
  wayOut: `Open it in a mail program, ${AS_TEXT}`,
  details: 'S/MIME signed-data',
});

export const outlookPacket = (): Problem => ({
  code: 'format-not-supported',
  sentence: `Outlook packed what was attached into a packet of its own (winmail.dat, TNEF), which is not opened here. ${KEPT}`,
  wayOut: 'Open the mail in Outlook, save the files attached to it, and add those.',
  details: 'TNEF',
});

/** For a message in Outlook's own format (`.msg`). */
export const outlookMessage = (): Problem => ({
  code: 'format-not-supported',
  sentence: `This file is a message in Outlook's own format (MSG), which is not opened here. ${KEPT}`,
  wayOut:
    'Open it in Outlook and save it as a web page or text, or as .eml from another mail program, and add that file.',
  details: 'MSG',
});

export const emptyMail = (): Problem => ({
  code: 'file-empty',
  sentence: `This mail holds no text and no file that may be a report. ${KEPT}`,
  wayOut: 'Open it where it came from, and save it again if it should hold a report.',
  details: '',
});

export const emptyWebArchive = (): Problem => ({
  code: 'file-empty',
  sentence: `This web archive holds no page with text. ${KEPT}`,
  wayOut: 'Open the page in a browser, wait until the text is there, and save it again.',
  details: '',
});

export const largeInside = (bytes: number): Problem => ({
  code: 'file-too-large',
  sentence: `What stands at this place is too large to be read (${Math.round(bytes / 1_048_576)} MB). ${KEPT}`,
  wayOut: 'Take it out of the file that holds it, divide it into its reports and add those.',
  details: `${bytes} bytes`,
});

export const tooManyInside = (most: number): Problem => ({
  code: 'file-too-large',
  sentence: `This file holds more than ${most} things; the others were not opened. ${KEPT}`,
  wayOut: 'Divide it into smaller files and add those.',
  details: `${most}`,
});
