import { Menu, nativeImage, Tray } from 'electron';
import { texts } from './texts.ts';

export interface TrayActions {
  toggle(): void;
  dock(side: 'left' | 'right'): void;
  quit(): void;
}

/**
 * Puts Guion into the system's tray. Some desktops have none; a second start, or the global key that a
 * person chose, still brings the window back there.
 *
 * @returns the tray, which the caller must keep: a collected one vanishes from the screen
 */
export function openTray(actions: TrayActions): Tray | null {
  try {
    const tray = new Tray(nativeImage.createFromDataURL(ICON));
    tray.setToolTip(texts.trayTip);
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: texts.trayToggle, click: () => actions.toggle() },
        { type: 'separator' },
        { label: texts.trayRight, click: () => actions.dock('right') },
        { label: texts.trayLeft, click: () => actions.dock('left') },
        { type: 'separator' },
        { label: texts.trayQuit, click: () => actions.quit() },
      ]),
    );
    tray.on('click', () => actions.toggle());
    return tray;
  } catch {
    return null;
  }
}

/** The mark of the product, a raya on petrol, 32 × 32. */
const ICON =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAXUlEQVR42mNgwAP4Y9L+UwMzkAKoZSlZjqG15XgdQS/LsTqC3pZjOGJkO2CgLIc7YtQBow4YdQA+SWqBUQcMXQeM5oJRB4w6YNi3ikYbpYOnYzIoumaDonM6EN1zAM6cUwpORbpZAAAAAElFTkSuQmCC';
