import { type BrowserWindow, screen } from 'electron';
import type { StripState } from '../../../shared/door/desktop.ts';
import { nearestSide, type Rectangle } from '../placement.ts';
import type { OwnStrip } from './room.ts';
import { strutsOf } from './struts.ts';
import { connectX11, type X11 } from './x11Property.ts';

/** What the strip needs to know of the sidebar, and the other way round. */
interface Docking {
  isDocked(): boolean;
  /** Whether it covers the screen for a while, beside nothing. */
  isOver(): boolean;
  /** Called whenever the strip's state has another answer than before. */
  onChange(): void;
}

/** A window being dragged or resized is followed once it rests. */
const RESTED_MS = 120;

/**
 * The strip of the screen that the sidebar keeps to itself, so that other windows end where it begins: as wide
 * as the window, for as long as it is in sight. The property lies on the window itself, so that the window
 * manager gives the space back whenever the window goes, also when the program dies.
 */
export class Strip {
  readonly #window: BrowserWindow;
  readonly #docking: Docking;
  #wanted: boolean;
  #state: StripState;
  #kept: (OwnStrip & { display: number }) | null = null;
  #x11: X11 | null = null;
  #timer: NodeJS.Timeout | undefined;
  #written = 'null';

  /** @param wanted whether the person wants it */
  constructor(window: BrowserWindow, wanted: boolean, docking: Docking) {
    this.#window = window;
    this.#wanted = wanted;
    this.#docking = docking;
    this.#state = { can: false, why: impossible() ?? 'windowManager' };
    // Out of sight it keeps nothing; and X11 is half a megabyte of code that the first page need not wait for.
    if (impossible() === null) window.once('show', () => void this.#begin());
  }

  get state(): StripState {
    return this.#state;
  }

  /** Keeps it, or gives it back. */
  keep(wanted: boolean): void {
    this.#wanted = wanted;
    if (this.#state.can) this.#become({ can: true, on: wanted });
    this.#later();
  }

  /** What is kept on a screen now, for whoever computes its room. */
  ownOn(display: number): OwnStrip | null {
    return this.#kept?.display === display ? this.#kept : null;
  }

  async #begin(): Promise<void> {
    this.#x11 = await connectX11(() => (this.#x11 = null));
    if (this.#window.isDestroyed()) return this.#x11?.close();
    follow(this.#window, this.#later, () => {
      clearTimeout(this.#timer);
      this.#x11?.close();
    });
    await this.#write();
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(), RESTED_MS);
  };

  async #write(): Promise<void> {
    const [x11, window] = [this.#x11, this.#window];
    if (x11 === null || window.isDestroyed()) return;
    const id = windowId(window);
    const place = await x11.place(id);
    if (place === null) return this.#become({ can: false, why: 'wayland' });
    // Asked each time: at login the sidebar may be there before the window manager.
    if (!(await x11.respected())) return this.#become({ can: false, why: 'windowManager' });
    if (window.isDestroyed()) return;
    this.#become({ can: true, on: this.#wanted });
    // While it is dragged over the screen its strip stays where it was.
    const over = this.#docking.isOver();
    if (!over && !this.#docking.isDocked()) return;
    const bounds = window.getBounds();
    const display = screen.getDisplayMatching(bounds);
    const side = nearestSide(bounds, display.bounds);
    const shown = this.#wanted && !over && window.isVisible() && !window.isMinimized();
    const numbers = shown ? strutsOf(place.window, side, place.root, monitors()) : null;
    this.#kept = numbers && { side, width: bounds.width, display: display.id };
    if (String(numbers) === this.#written) return;
    this.#written = String(numbers);
    await x11.setStrut(id, numbers);
  }

  #become(next: StripState): void {
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = next;
    this.#docking.onChange();
  }
}

/** Why this system offers no way; null where it may. */
function impossible(): Extract<StripState, { can: false }>['why'] | null {
  if (process.platform === 'win32') return 'windows';
  if (process.platform === 'darwin') return 'mac';
  return process.env['DISPLAY'] ? null : 'wayland';
}

function follow(window: BrowserWindow, onMove: () => void, onGone: () => void): void {
  window.on('show', onMove);
  window.on('hide', onMove);
  window.on('minimize', onMove);
  window.on('restore', onMove);
  window.on('move', onMove);
  window.on('resize', onMove);
  window.on('closed', onGone);
}

/** On X11 the handle is the window's id there. */
function windowId(window: BrowserWindow): number {
  return window.getNativeWindowHandle().readUInt32LE(0);
}

/** Every monitor in pixels. */
function monitors(): Rectangle[] {
  return screen.getAllDisplays().map(({ bounds, size, scaleFactor, nativeOrigin }) => {
    // The origin in pixels is newer than the Electron that tests may run on.
    const origin: { x: number; y: number } | undefined = nativeOrigin;
    const { x, y } = origin ?? { x: bounds.x * scaleFactor, y: bounds.y * scaleFactor };
    const pixels = (length: number) => Math.round(length * scaleFactor);
    return { x, y, width: pixels(size.width), height: pixels(size.height) };
  });
}
