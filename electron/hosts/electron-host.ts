import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { failed } from '../../renderer/core/model/problem.ts';
import { answer } from '../bridge/answer.ts';
import { CALL, EVENT } from '../bridge/channels.ts';
import type { Desktop, DesktopEvent } from '../bridge/desktop.ts';

/** Answers the calls of the app's own page, and of no other frame or address. */
export function serveIpc(ipc: IpcMain, services: Desktop, origin: string): void {
  ipc.handle(CALL, (event, verb: unknown, args: unknown) => {
    if (!isOwnPage(event, origin))
      return failed('call-refused', 'This page may not call the desktop side.', 'Close the app and open it again.');
    return answer(services, verb, args);
  });
}

/** True for the main frame of a page of ours. A frame that is gone has no address. */
function isOwnPage({ senderFrame, sender }: IpcMainInvokeEvent, origin: string): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${origin}/`);
}

export const sendEvent = (contents: WebContents, event: DesktopEvent): void => contents.send(EVENT, event);
