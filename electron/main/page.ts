import { app } from 'electron';

/** The page's scheme: one of our own, since file:// pages can read every file of the machine. */
export const scheme = 'app';

/** Where the page comes from, also in development: main then fetches it from electron-vite's server. */
export const pageAddress = `${scheme}://guion/`;

/** The development server, which a packaged app does not listen for. */
export function devServer(): URL | null {
  const address = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  return address && URL.canParse(address) ? new URL(address) : null;
}

/** Whether an address belongs to the app's own page. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(pageAddress);
}
