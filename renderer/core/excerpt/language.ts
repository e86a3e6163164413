/** The language of a BCP 47 tag without script and region: `de` of `de-AT`; empty where it is unknown. */
export const primaryLanguage = (tag: string | null): string => (tag ?? '').toLowerCase().split('-', 1)[0] ?? '';
