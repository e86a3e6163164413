import type { Problem } from '../../../model/problem.ts';

const KEPT = 'It stays in the archive as it came.';
const UNPACK = 'Unpack it with another program and add the reports from there.';

const problem = (code: Problem['code'], sentence: string, wayOut: string, details = ''): Problem => ({
  code,
  sentence,
  wayOut,
  details,
});

export const emptyPack = (): Problem =>
  problem('file-empty', `This packed file is empty. ${KEPT}`, 'Pack the reports again and add the new file.');

export const nothingToRead = (passedOver: number): Problem =>
  problem(
    'file-empty',
    `This packed file holds no reports, only pictures, style sheets and the like (${passedOver}). ${KEPT}`,
    'Pack the reports themselves and add the new file.',
  );

export const damagedPack = (details: string): Problem =>
  problem(
    'file-not-readable',
    `This packed file is damaged or was cut off: its list of contents cannot be read. ${KEPT}`,
    'Fetch or copy it again; a file that came through the net may not have come whole.',
    details,
  );

export const splitPack = (): Problem =>
  problem(
    'file-not-readable',
    `This is one volume of a packed file in several volumes. ${KEPT}`,
    'Join the volumes with the program that made them, unpack them, and add the reports.',
  );

export const ambiguousPack = (details: string): Problem =>
  problem(
    'file-not-readable',
    `This packed file is built so that two programs would find different contents in it, so it was not opened. ${KEPT}`,
    UNPACK,
    details,
  );

export const lockedEntry = (): Problem =>
  problem('file-not-readable', `This file is locked with a password. ${KEPT}`, UNPACK);

export const unknownPacking = (details: string): Problem =>
  problem('format-not-supported', `This file is packed in a way that is not read. ${KEPT}`, UNPACK, details);

export const damagedEntry = (details: string): Problem =>
  problem(
    'file-not-readable',
    `This file is damaged inside the packed file: its contents are not what the list of contents says. ${KEPT}`,
    'Fetch or copy the packed file again.',
    details,
  );

export const overlappingEntry = (): Problem =>
  problem(
    'file-not-readable',
    `This file shares its bytes with another one in the packed file, as no packer does it. ${KEPT}`,
    UNPACK,
  );

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1_048_576)} MB`;

export const entryTooLarge = (bytes: number, most: number): Problem =>
  problem(
    'file-too-large',
    `Unpacked, this file is larger than a report can be (${inMegabytes(bytes)}; at most ${inMegabytes(most)}). ${KEPT}`,
    UNPACK,
    `${bytes} bytes`,
  );

export const bomb = (bytes: number, packed: number): Problem =>
  problem(
    'file-too-large',
    `This file would grow more than a hundredfold when unpacked, as no report does. ${KEPT}`,
    UNPACK,
    `${packed} bytes packed, ${bytes} unpacked`,
  );

export const packTooLarge = (left: number, most: number): Problem =>
  problem(
    'file-too-large',
    `Unpacked, this file is larger than ${inMegabytes(most)}; ${left} of its files were not read. ${KEPT}`,
    'Unpack it with another program and add the reports in smaller portions.',
  );

export const tooManyEntries = (left: number, most: number): Problem =>
  problem(
    'file-too-large',
    `This packed file holds more than ${most} files; ${left} of them were not read. ${KEPT}`,
    'Unpack it with another program and add the reports in smaller portions.',
  );

export const damagedGzip = (details: string): Problem =>
  problem(
    'file-not-readable',
    `This packed file (gzip) is damaged or was cut off. ${KEPT}`,
    'Fetch or copy it again.',
    details,
  );

export const unreadDocument = (what: string): Problem =>
  problem(
    'format-not-supported',
    `This file is ${what}, a format that is not read. ${KEPT}`,
    'Open it with its own program, save it as a Word document (.docx), a PDF, a web page or text, and add that.',
    what,
  );
