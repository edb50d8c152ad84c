import { ipcMain, type IpcMainEvent, type WebContents } from 'electron';
import { deskMessage, deskWishIn, type DeskWish } from '../../shared/door/desktop.ts';
import { isOwnAddress } from './page.ts';
import { type SaveWish, saveWishIn } from './saveWish.ts';

/** What the page may ask of main; everything else goes to the core. */
export interface PageWishes {
  grant(wish: DeskWish): void;
  save(wish: SaveWish): void;
}

/** Listens to the page. A message from any other frame or address is as if it had not been sent. */
export function listenToPage(page: WebContents, wishes: PageWishes): void {
  ipcMain.on(deskMessage, (event, data: unknown) => {
    const wish = isFrom(page, event) ? deskWishIn(data) : null;
    if (wish) wishes.grant(wish);
  });
  ipcMain.on('guion:save', (event, data: unknown) => {
    const wish = isFrom(page, event) ? saveWishIn(data) : null;
    if (wish) wishes.save(wish);
  });
}

function isFrom(page: WebContents, event: IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return (
    event.sender === page && frame !== null && frame === page.mainFrame && isOwnAddress(frame.url)
  );
}
