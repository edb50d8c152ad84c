import { ipcRenderer } from 'electron';

/**
 * The only bridge between the page and main: it hands the page its port to the core and main's news of the
 * desktop, and takes the page's wishes about its window and to have its sheet, drawing or list saved. Main takes only
 * what shared/door/desktop.ts and saveWish.ts know; it exposes nothing else, so that a page that is taken over
 * gains little here.
 */

// This project has no DOM types, so that main cannot lean on them by mistake; these are all it takes.
declare const window: {
  postMessage(message: unknown, origin: string, transfer: readonly unknown[]): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
};
declare const location: { origin: string };

interface PageMessage {
  source: unknown;
  data: unknown;
}

ipcRenderer.on('guion:port', (event) => {
  window.postMessage({ type: 'guion:port' }, location.origin, event.ports);
});

ipcRenderer.on('guion:desk', (_event, news: unknown) => {
  window.postMessage({ type: 'guion:desk', news }, location.origin, []);
});

const saves: ReadonlySet<unknown> = new Set(['guion:pdf', 'guion:svg', 'guion:text']);

window.addEventListener('message', ({ source, data }) => {
  if (source !== window || typeof data !== 'object' || data === null) return;
  if ('type' in data && data.type === 'guion:desk' && 'wish' in data) {
    ipcRenderer.send('guion:desk', data.wish);
  }
  if ('type' in data && saves.has(data.type)) {
    ipcRenderer.send('guion:save', data);
  }
});
