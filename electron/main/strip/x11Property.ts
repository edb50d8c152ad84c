import type { Client, Geometry } from 'x11';
import type { Rectangle } from '../placement.ts';

/** Predefined atoms (X11 protocol, appendix B). */
const CARDINAL = 6;
const ATOM = 4;
const partial = '_NET_WM_STRUT_PARTIAL';
const plain = '_NET_WM_STRUT';

/** A connection to the X server, as far as the strip needs one. */
export interface X11 {
  /** Whether the window manager respects strips. */
  respected(): Promise<boolean>;
  /** Where a window stands, and how large the root is, in pixels; null = no such window here. */
  place(window: number): Promise<{ window: Rectangle; root: Rectangle } | null>;
  /** The strip of a window (see struts.ts); null takes it away. */
  setStrut(window: number, numbers: readonly number[] | null): Promise<void>;
  close(): void;
}

/** @returns null when there is no X server to be had */
export async function connectX11(onEnd: () => void): Promise<X11 | null> {
  const { default: x11 } = await import('x11');
  return new Promise((resolve) => {
    const options = { disableBigRequests: true, shm: false };
    const client = x11.createClient(options, (error, display) => {
      const root = display?.screen[0]?.root;
      resolve(error || root === undefined ? null : clientOf(display.client, root));
    });
    // A request that fails answers its own callback; one without an answer must not end the program.
    client.on('error', () => {});
    client.on('end', onEnd);
  });
}

function clientOf(client: Client, root: number): X11 {
  const geometry = (window: number) => answer<Geometry>((done) => client.GetGeometry(window, done));
  const atom = (name: string) => answer<number>((done) => client.InternAtom(false, name, done));
  return {
    async respected() {
      const [supported, wanted] = await Promise.all([atom('_NET_SUPPORTED'), atom(partial)]);
      if (supported === null || wanted === null) return false;
      const list = await answer<{ data: Buffer }>((done) =>
        client.GetProperty(0, root, supported, ATOM, 0, 4096, done),
      );
      return list !== null && numbersIn(list.data).includes(wanted);
    },
    async place(window) {
      const [own, whole] = await Promise.all([geometry(window), geometry(root)]);
      if (!own || !whole || own.windowid !== root) return null;
      const at = await answer<{ destX: number; destY: number }>((done) =>
        client.TranslateCoordinates(window, root, 0, 0, done),
      );
      if (!at) return null;
      const { width, height } = own;
      return {
        window: { x: at.destX, y: at.destY, width, height },
        root: { x: 0, y: 0, width: whole.width, height: whole.height },
      };
    },
    async setStrut(window, numbers) {
      const [new_, old] = await Promise.all([atom(partial), atom(plain)]);
      if (new_ === null || old === null) return;
      for (const [property, count] of [
        [new_, 12],
        [old, 4],
      ] as const) {
        if (numbers === null) client.DeleteProperty(window, property);
        else {
          const data = Buffer.from(Uint32Array.from(numbers.slice(0, count)).buffer);
          client.ChangeProperty(0, window, property, CARDINAL, 32, data);
        }
      }
    },
    close: () => client.terminate(),
  };
}

function numbersIn(data: Buffer): number[] {
  return Array.from({ length: data.length / 4 }, (_none, index) => data.readUInt32LE(index * 4));
}

/** What the server answers; null for an error, which here always means that there is no such thing. */
function answer<T>(
  ask: (done: (error: Error | null, value: T) => boolean) => void,
): Promise<T | null> {
  return new Promise((resolve) => {
    ask((error, value) => {
      resolve(error ? null : value);
      return true; // the error has been taken care of
    });
  });
}
