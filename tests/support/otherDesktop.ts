import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import x11, { type Client, type Display, type XTest } from 'x11';
import { expect, test } from '@playwright/test';
import { findProgram } from '../../scripts/find-program.ts';
import { startXvfb, type VirtualDisplay } from '../../scripts/testing/xvfb.ts';
import { gone } from './processes.ts';

/** Predefined atoms and modifier of the X11 protocol. */
const CARDINAL = 6;
const WINDOW = 33;
const ANY_MODIFIER = 0x8000;

const keysyms: Readonly<Record<string, number>> = {
  Control: 0xffe3,
  Shift: 0xffe1,
  Alt: 0xffe9,
  F7: 0xffc4,
  F9: 0xffc6,
  F10: 0xffc7,
};

/** How long a busy machine may take over what a quick one does at once. */
const patient = { timeout: 30_000 };
/** Openbox takes a tenth of a second; the rest is for a machine with much else to do. */
const managedWithin = 45_000;
const startsOfManager = 2;

/** Another program's window on the same screen. */
export interface Neighbour {
  id: number;
  /** Names of the keys that reached it. */
  heard: number[];
}

/**
 * A screen of its own with a window manager and other programs on it, real X clients: what the sidebar meets on a
 * person's desktop. Specs that share the screen of the test run would take each other's focus and keys.
 */
export class OtherDesktop {
  readonly name: string;
  readonly #server: VirtualDisplay;
  readonly #display: Display;
  readonly #programs: ChildProcess[] = [];

  private constructor(server: VirtualDisplay, display: Display) {
    this.name = server.name;
    this.#server = server;
    this.#display = display;
  }

  /** @param windowManager whether openbox runs on it */
  static async open({ windowManager = false } = {}): Promise<OtherDesktop> {
    const server = await startXvfb();
    if (!server) throw new Error('Xvfb does not start');
    const display = await connect(server.name);
    const desktop = new OtherDesktop(server, display);
    if (windowManager) await desktop.#manage();
    return desktop;
  }

  /** Starts a program on this screen; it ends with the desktop. */
  run(command: readonly string[], env: Record<string, string> = {}): ChildProcess {
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      env: { ...process.env, DISPLAY: this.name, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#programs.push(child);
    return child;
  }

  /** Opens a window of another program, maximised or not, and gives it the focus. */
  async neighbour({ maximised = false } = {}): Promise<Neighbour> {
    const { client } = this.#display;
    const id = client.AllocID();
    const eventMask = (x11.eventMask['KeyPress'] ?? 0) | (x11.eventMask['StructureNotify'] ?? 0);
    client.CreateWindow(id, this.#root, 100, 100, 600, 400, 0, 0, 0, 0, { eventMask });
    // Without a frame its size is the room that it is given.
    await this.#set(id, '_MOTIF_WM_HINTS', await this.#atom('_MOTIF_WM_HINTS'), [2, 0, 0, 0, 0]);
    const neighbour: Neighbour = { id, heard: [] };
    client.on('event', ({ name, wid, keycode }) => {
      if (name === 'KeyPress' && wid === id && keycode !== undefined) neighbour.heard.push(keycode);
    });
    client.MapWindow(id);
    await expect
      .poll(async () => {
        if (maximised) await this.#maximise(id);
        return (await this.extent(id))?.width;
      }, patient)
      .toBeGreaterThan(maximised ? 600 : 0);
    return neighbour;
  }

  /** The windows of programs that the window manager has taken, the oldest first (EWMH, _NET_CLIENT_LIST). */
  async windows(): Promise<number[]> {
    const list = await this.#atom('_NET_CLIENT_LIST');
    return new Promise((resolve) => {
      this.#display.client.GetProperty(0, this.#root, list, WINDOW, 0, 64, (error, answer) => {
        const ids = error ? [] : Array.from({ length: Math.floor(answer.data.length / 4) });
        resolve(ids.map((_each, at) => answer.data.readUInt32LE(at * 4)));
        return true;
      });
    });
  }

  /** Gives a window the focus, as a click on it would. */
  async focus({ id }: Pick<Neighbour, 'id'>): Promise<void> {
    await expect
      .poll(async () => {
        this.#display.client.SetInputFocus(id, 1);
        return this.focused();
      }, patient)
      .toBe(id);
  }

  focused(): Promise<number | undefined> {
    return new Promise((resolve) => {
      this.#display.client.GetInputFocus((error, answer) =>
        resolve(error ? undefined : answer.focus),
      );
    });
  }

  /** Where a window lies on the screen, in pixels. */
  extent(id: number): Promise<{ x: number; width: number } | null> {
    const { client } = this.#display;
    return new Promise((resolve) => {
      client.GetGeometry(id, (error, own) => {
        if (error) {
          resolve(null);
          return true;
        }
        client.TranslateCoordinates(id, this.#root, 0, 0, (_error, { destX }) => {
          resolve({ x: destX, width: own.width });
        });
        return true;
      });
    });
  }

  /** Presses keys of the keyboard together, wherever the focus is: "Control+Alt+n". */
  async press(combination: string): Promise<void> {
    const xtest = await this.#xtest();
    const codes = await Promise.all(combination.split('+').map((name) => this.#code(name)));
    for (const code of codes) xtest.FakeInput(xtest.KeyPress, code, 0, 0, 0, 0);
    for (const code of codes.toReversed()) xtest.FakeInput(xtest.KeyRelease, code, 0, 0, 0, 0);
  }

  /** Takes a key from all other programs, with any modifier. */
  async grab(name: string): Promise<void> {
    this.#display.client.GrabKey(this.#root, false, ANY_MODIFIER, await this.#code(name), 1, 1);
    await this.focused(); // what was asked before has been done then
  }

  async close(): Promise<void> {
    for (const program of this.#programs) program.kill('SIGTERM');
    await Promise.all(this.#programs.map(gone));
    this.#display.client.terminate();
    this.#server.stop();
  }

  get #root(): number {
    return this.#display.screen[0]?.root ?? 0;
  }

  /** Waits until a window manager takes windows; one that ends or does not come is started once more. */
  async #manage(): Promise<void> {
    test.setTimeout(test.info().timeout + startsOfManager * managedWithin);
    for (let start = 0; start < startsOfManager; start += 1) {
      const manager = this.run(['openbox', '--sm-disable']);
      const until = Date.now() + managedWithin;
      while (manager.exitCode === null && Date.now() < until) {
        if (await this.#isManaged()) return;
        await pause(50);
      }
      manager.kill('SIGKILL');
      await gone(manager);
    }
    throw new Error('openbox does not manage the screen');
  }

  /** Said once it takes windows; its list of windows it says only when there are some. */
  async #isManaged(): Promise<boolean> {
    const desktop = await this.#atom('_NET_CURRENT_DESKTOP');
    return new Promise((resolve) => {
      this.#display.client.GetProperty(0, this.#root, desktop, CARDINAL, 0, 1, (error, answer) => {
        resolve(!error && answer.type === CARDINAL);
        return true;
      });
    });
  }

  /** Asks the window manager, as a click on a window's button does (EWMH, _NET_WM_STATE). */
  async #maximise(id: number): Promise<void> {
    const names = ['_NET_WM_STATE', '_NET_WM_STATE_MAXIMIZED_HORZ', '_NET_WM_STATE_MAXIMIZED_VERT'];
    const [state = 0, ...ways] = await Promise.all(names.map((name) => this.#atom(name)));
    const message = Buffer.alloc(32);
    message.writeUInt8(33, 0);
    message.writeUInt8(32, 1);
    for (const [at, value] of [id, state, 1, ...ways].entries()) {
      message.writeUInt32LE(value, 4 + at * 4);
    }
    const substructure =
      (x11.eventMask['SubstructureNotify'] ?? 0) | (x11.eventMask['SubstructureRedirect'] ?? 0);
    this.#display.client.SendEvent(this.#root, false, substructure, message);
  }

  #atom(name: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#display.client.InternAtom(false, name, (error, atom) =>
        error ? reject(error) : resolve(atom),
      );
    });
  }

  async #set(window: number, property: string, type: number, values: number[]): Promise<void> {
    const data = Buffer.from(Uint32Array.from(values).buffer);
    this.#display.client.ChangeProperty(0, window, await this.#atom(property), type, 32, data);
  }

  #xtest(): Promise<XTest> {
    return new Promise((resolve, reject) => {
      this.#display.client.require('xtest', (error, xtest) =>
        error ? reject(error) : resolve(xtest),
      );
    });
  }

  /** The key that writes a letter, or has a name. */
  #code(name: string): Promise<number> {
    const wanted = keysyms[name] ?? name.codePointAt(0);
    const { client, min_keycode: first, max_keycode: last } = this.#display;
    return new Promise((resolve, reject) => {
      client.GetKeyboardMapping(first, last - first, (error, mapping) => {
        const index = error ? -1 : mapping.findIndex(([symbol]) => symbol === wanted);
        if (index < 0) reject(new Error(`no key for ${name}`));
        else resolve(first + index);
      });
    });
  }
}

/** Ends the test as skipped, and says why, where the machine lacks a program. */
export function needs(...programs: string[]): void {
  const missing = programs.filter((program) => findProgram([program]) === null);
  test.skip(missing.length > 0, `this machine has no ${missing.join(', ')}`);
}

function connect(display: string): Promise<Display> {
  return new Promise((resolve, reject) => {
    const options = { display, disableBigRequests: true, shm: false };
    const client: Client = x11.createClient(options, (error, connected) => {
      // The package keeps one list for all screens, and on each an atom has another number.
      if (!error) connected.client.atoms = { ...connected.client.atoms };
      return error ? reject(error) : resolve(connected);
    });
    client.on('error', () => {});
  });
}
