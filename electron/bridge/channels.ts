/** The one channel over which the page calls, in Electron. */
export const CALL = 'desktop';

/** The one channel over which the desktop side tells the page something. */
export const EVENT = 'desktop-event';
