import type { DesktopEvent } from './desktop.ts';

/** Path of the WebSocket over which the page calls the loopback host. */
export const SOCKET = '/desktop';

/** Close code of a socket that came while another page is open (RFC 6455 leaves 4000 to 4999 to applications). */
export const BUSY_CODE = 4001;

/** The page that says so. */
export const BUSY_PAGE = '/busy';

/** What the page offers to the loopback host. */
export interface PageEnd {
  event(event: DesktopEvent): void;
  /** The host has taken this page as its one page. */
  ready(): void;
}
