import path from 'node:path';
import { BrowserWindow, type Display, nativeTheme, screen } from 'electron';
import { pageAddress } from './page.ts';
import {
  dockedBounds,
  nearestSide,
  type Placement,
  sameBounds,
  type Side,
  widths,
} from './placement.ts';
import type { PlacementFile } from './placementFile.ts';

/** The sidebar as the rest of main needs it. */
export interface Sidebar {
  window: BrowserWindow;
  show(): void;
  /** Shows it without taking the focus from another program. */
  appear(): void;
  toggle(): void;
  /** Docks it to an edge of the screen it is on. */
  dock(side: Side): void;
}

/** The page's own background, so that it does not flash in another one before it is drawn. */
const BACKGROUND = { light: '#f1f4f5', dark: '#101618' };
/** A window being dragged tells its place all the time; it is docked once it rests. */
const RESTED_MS = 500;

/** Opens the sidebar where it was left; it shows itself once the page is drawn. */
export function openSidebar(memory: PlacementFile): Sidebar {
  let placement = memory.read();
  const window = windowAt(dockedBounds(placement, displayOf(placement).workArea));
  const drawn = showOnceDrawn(window);

  const place = (next: Placement): void => {
    placement = next;
    const bounds = dockedBounds(placement, displayOf(placement).workArea);
    if (!sameBounds(bounds, window.getBounds())) window.setBounds(bounds);
    memory.write(placement);
  };
  const settle = (): void => {
    if (window.isDestroyed()) return;
    const bounds = window.getBounds();
    const display = screen.getDisplayMatching(bounds);
    const side = nearestSide(bounds, display.workArea);
    place({ side, width: bounds.width, display: display.id });
  };
  followWindow(window, settle);
  followScreens(window, () => place(placement));
  void window.loadURL(pageAddress);

  const show = (): void => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  return {
    window,
    show,
    // Before its first paint it will show itself.
    appear: () => {
      if (drawn() && (window.isMinimized() || !window.isVisible())) window.showInactive();
    },
    toggle: () => (window.isVisible() && window.isFocused() ? window.hide() : show()),
    dock: (side) => place({ ...placement, side }),
  };
}

function windowAt(bounds: Electron.Rectangle): BrowserWindow {
  return new BrowserWindow({
    ...bounds,
    minWidth: widths.min,
    maxWidth: widths.max,
    frame: false,
    alwaysOnTop: true,
    fullscreenable: false,
    maximizable: false,
    show: false,
    title: 'Guion',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences,
  });
}

/** Answers whether the window has had its first paint, at which it shows itself. */
function showOnceDrawn(window: BrowserWindow): () => boolean {
  let drawn = false;
  const first = (): void => {
    if (!drawn) window.show();
    drawn = true;
  };
  // The second alone would do, but not on every graphics driver: the first paint may never be told.
  window.webContents.once('did-finish-load', first);
  window.once('ready-to-show', first);
  return () => drawn;
}

const webPreferences: Electron.WebPreferences = {
  preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: process.defaultApp,
};

function followWindow(window: BrowserWindow, settle: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, RESTED_MS);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('closed', () => clearTimeout(timer));
}

/** A screen that is taken away, or a task bar that moves, must not leave the sidebar out of sight. */
function followScreens(window: BrowserWindow, replace: () => void): void {
  screen.on('display-added', replace);
  screen.on('display-removed', replace);
  screen.on('display-metrics-changed', replace);
  window.on('closed', () => {
    screen.off('display-added', replace);
    screen.off('display-removed', replace);
    screen.off('display-metrics-changed', replace);
  });
}

function displayOf(placement: Placement): Display {
  const remembered = screen.getAllDisplays().find(({ id }) => id === placement.display);
  return remembered ?? screen.getPrimaryDisplay();
}
