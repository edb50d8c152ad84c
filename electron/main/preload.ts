import { ipcRenderer } from 'electron';

/**
 * The only bridge between the page and main: it hands the page its port to the core, and takes the page's
 * wishes to be folded away and to have its sheet or drawing saved. It exposes nothing else, so a page that is taken over gains nothing here.
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

window.addEventListener('message', ({ source, data }) => {
  if (source !== window || typeof data !== 'object' || data === null) return;
  if ('type' in data && data.type === 'guion:hide') ipcRenderer.send('guion:hide');
  if ('type' in data && (data.type === 'guion:pdf' || data.type === 'guion:svg')) {
    ipcRenderer.send('guion:save', data);
  }
});
