import type { Problem } from '../../../model/problem.ts';

const KEPT = 'It stays in the archive as it came.';

export const emptyFeed = (): Problem => ({
  code: 'file-empty',
  sentence: `This feed holds no texts. ${KEPT}`,
  wayOut: 'Save it again when it has entries, or save the pages themselves and add those.',
  details: '',
});

export const noPosts = (): Problem => ({
  code: 'file-empty',
  sentence: `This WordPress export holds no posts or pages with text, only pictures, menus or settings. ${KEPT}`,
  wayOut: 'Export again and choose “All content” or “Posts”.',
  details: '',
});

export const entryWithoutText = (address: string | null): Problem => ({
  code: 'file-empty',
  sentence: `This entry holds no text, only its title and address. ${KEPT}`,
  wayOut:
    address === null
      ? 'Save the page that it announces and add that.'
      : 'Open its address in a browser, save the page, and add that.',
  details: address ?? '',
});

export const entryTooLarge = (bytes: number): Problem => ({
  code: 'file-too-large',
  sentence: `This entry of the feed is larger than a report can be. ${KEPT}`,
  wayOut: 'Save the page itself and add that.',
  details: `${bytes} bytes`,
});

export const tooManyPosts = (most: number): Problem => ({
  code: 'file-too-large',
  sentence: `This feed holds more than ${most} entries; the rest was not read. ${KEPT}`,
  wayOut: 'Export smaller portions and add those.',
  details: '',
});

export const damagedJsonFeed = (details: string): Problem => ({
  code: 'file-not-readable',
  sentence: `This feed (JSON) is damaged or was cut off. ${KEPT}`,
  wayOut: 'Save it again, or save the pages themselves and add those.',
  details,
});
