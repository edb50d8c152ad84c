import { app, type Session, type WebContents } from 'electron';
import { devServer, pageAddress } from './page.ts';

/**
 * Takes from every page what this app never needs. Electron's own default approves whatever a page asks for,
 * so each refusal stands here by name.
 *
 * @param isOwn whether an address is the app's own page
 */
export function lockDown(session: Session, isOwn: (address: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !isOwn(url) && !isInner(url) }),
  );
  app.on('web-contents-created', (_event, contents) => confine(contents, isOwn));
}

/** Refuses other addresses beforehand, and comes back from the one that Chromium does not ask about. */
function confine(contents: WebContents, isOwn: (address: string) => boolean): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('did-navigate', (_event, address) => {
    if (address === 'about:blank') void contents.loadURL(pageAddress);
  });
}

/** What lies inside the page itself (an icon as data), or serves development. */
function isInner(address: string): boolean {
  if (address.startsWith('data:')) return true;
  if (app.isPackaged) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'devtools:' || host === devServer()?.host;
}
