import path from 'node:path';
import { BrowserWindow, type Display, nativeTheme, screen } from 'electron';
import { pageAddress } from './page.ts';
import {
  dockedBounds,
  nearestSide,
  type Placement,
  railWidth,
  type Rectangle,
  sameBounds,
  type Shape,
  type Side,
  widths,
} from './placement.ts';
import type { PlacementFile } from './placementFile.ts';
import { Strip } from './strip/keepStrip.ts';
import { roomWith } from './strip/room.ts';

/** The sidebar as the rest of main needs it. */
export interface Sidebar {
  window: BrowserWindow;
  strip: Strip;
  show(): void;
  /** Shows it without taking the focus from another program. */
  appear(): void;
  /** Shows it and gives it the focus, or hides it when it had it. */
  toggle(): void;
  /** Shows or hides it, and leaves the focus where it is. */
  flip(): void;
  /** Docks it to an edge of the screen it is on. */
  dock(side: Side): void;
  shape(): Shape;
  /** Shrinks it to a rail, widens it for the supervisor's desk, or gives it its width again. */
  take(shape: Shape): void;
  /** Keeps its strip of the screen free of other windows, or not, from now on. */
  keepStrip(on: boolean): void;
}

/** The page's own background, so that it does not flash in another one before it is drawn. */
const BACKGROUND = { light: '#f1f4f5', dark: '#101618' };
/** A window being dragged tells its place all the time; it is docked once it rests. */
const RESTED_MS = 500;

/**
 * Opens the sidebar where it was left; it shows itself once the page is drawn.
 *
 * @param onChange called when what the system allows it has changed
 */
export function openSidebar(memory: PlacementFile, onChange: () => void): Sidebar {
  let placement = memory.read();
  let shape: Shape = 'bar';
  const window = windowAt(dockedBounds(placement, displayOf(placement).workArea));
  const drawn = showOnceDrawn(window);
  const docked = (): Rectangle => dockedBounds(placement, roomFor(placement, strip), shape);
  const strip = new Strip(window, placement.strip, {
    isDocked: () => sameBounds(docked(), window.getBounds()),
    isOver: () => shape === 'wide',
    onChange,
  });

  const place = (next: Placement): void => {
    placement = next;
    const bounds = docked();
    if (!sameBounds(bounds, window.getBounds())) window.setBounds(bounds);
    memory.write(placement);
  };
  const settle = (): void => {
    // What covers the screen for a while is left where a person puts it.
    if (window.isDestroyed() || shape === 'wide') return;
    place({ ...placement, ...restingPlace(window, placement, shape) });
  };
  const drag = followWindow(window, settle);
  // In the middle of a drag it would jump back to where it came from.
  followScreens(window, () => {
    if (!drag.goesOn()) place(placement);
  });
  void window.loadURL(pageAddress);

  const looks = appearances(window, drawn);
  return {
    window,
    strip,
    ...looks,
    dock: (side) => place({ ...placement, side }),
    shape: () => shape,
    take(next) {
      shape = next;
      bound(window, shape);
      const above = shape !== 'wide';
      if (window.isAlwaysOnTop() !== above) window.setAlwaysOnTop(above);
      place(placement);
    },
    keepStrip(on) {
      strip.keep(on);
      place({ ...placement, strip: on });
    },
  };
}

/** The ways in and out of sight. */
function appearances(window: BrowserWindow, drawn: () => boolean) {
  const inSight = (): boolean => window.isVisible() && !window.isMinimized();
  const show = (): void => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  const appear = (): void => {
    // Before its first paint it will show itself.
    if (drawn() && !inSight()) window.showInactive();
  };
  return {
    show,
    appear,
    toggle: () => (inSight() && window.isFocused() ? window.hide() : show()),
    flip: () => (inSight() ? window.hide() : appear()),
  };
}

function restingPlace(window: BrowserWindow, { width }: Placement, shape: Shape) {
  const bounds = window.getBounds();
  const display = screen.getDisplayMatching(bounds);
  const side = nearestSide(bounds, display.workArea);
  return { side, width: shape === 'rail' ? width : bounds.width, display: display.id };
}

/** Where the sidebar may stand: the work area, and the strip that is its own already. */
function roomFor(placement: Placement, strip: Strip): Rectangle {
  const { id, bounds, workArea } = displayOf(placement);
  return roomWith(workArea, bounds, strip.ownOn(id));
}

/** How narrow and how wide it may be made. */
function bound(window: BrowserWindow, shape: Shape): void {
  const limits = {
    bar: [widths.min, widths.max],
    rail: [railWidth, railWidth],
    wide: [widths.min, 0],
  } as const;
  const [min, max] = limits[shape];
  // The one that is in the way of the other first.
  if (shape === 'rail') window.setMinimumSize(min, 0);
  window.setMaximumSize(max, 0);
  window.setMinimumSize(min, 0);
}

function windowAt(bounds: Rectangle): BrowserWindow {
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

/** Calls `settle` whenever the window rests after it was moved or made wider. */
function followWindow(window: BrowserWindow, settle: () => void): { goesOn(): boolean } {
  let timer: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const later = (): void => {
    stop();
    timer = setTimeout(() => {
      timer = null;
      settle();
    }, RESTED_MS);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('closed', stop);
  return { goesOn: () => timer !== null };
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
