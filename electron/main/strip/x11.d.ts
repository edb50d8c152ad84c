/** What this project uses of the `x11` package, which brings no types of its own. */
declare module 'x11' {
  type Callback<T> = (error: Error | null, answer: T) => void;

  export interface Geometry {
    windowid: number;
    xPos: number;
    yPos: number;
    width: number;
    height: number;
  }

  export interface Client {
    /** The numbers of atoms that are known already, by name. */
    atoms: Record<string, number>;
    on(event: 'error' | 'end', listener: (error?: Error) => void): void;
    on(event: 'event', listener: (event: XEvent) => void): void;
    /** Ends the connection once what was asked is answered. */
    close(): void;
    terminate(): void;
    AllocID(): number;
    InternAtom(onlyIfExists: boolean, name: string, done: Callback<number>): void;
    GetGeometry(drawable: number, done: Callback<Geometry>): void;
    TranslateCoordinates(
      from: number,
      to: number,
      x: number,
      y: number,
      done: Callback<{ destX: number; destY: number }>,
    ): void;
    /** @param mode 0 = replace */
    ChangeProperty(
      mode: 0,
      window: number,
      property: number,
      type: number,
      unit: 8 | 16 | 32,
      data: Buffer,
    ): void;
    DeleteProperty(window: number, property: number): void;
    GetProperty(
      del: 0,
      window: number,
      property: number,
      type: number,
      offset: number,
      length: number,
      done: Callback<{ type: number; data: Buffer }>,
    ): void;
    GetInputFocus(done: Callback<{ focus: number }>): void;
    SetInputFocus(window: number, revertTo: 0 | 1 | 2): void;
    GrabKey(
      window: number,
      ownerEvents: boolean,
      modifiers: number,
      keycode: number,
      pointerMode: number,
      keyboardMode: number,
    ): void;
    GetKeyboardMapping(first: number, count: number, done: Callback<number[][]>): void;
    CreateWindow(
      id: number,
      parent: number,
      x: number,
      y: number,
      width: number,
      height: number,
      border: number,
      depth: number,
      windowClass: number,
      visual: number,
      values: Record<string, number>,
    ): void;
    MapWindow(window: number): void;
    SendEvent(window: number, propagate: boolean, mask: number, event: Buffer): void;
    require(extension: 'xtest', done: Callback<XTest>): void;
  }

  export interface XEvent {
    name?: string;
    wid?: number;
    keycode?: number;
  }

  export interface XTest {
    KeyPress: number;
    KeyRelease: number;
    FakeInput(
      type: number,
      keycode: number,
      time: number,
      window: number,
      x: number,
      y: number,
    ): void;
  }

  export interface Display {
    client: Client;
    min_keycode: number;
    max_keycode: number;
    screen: readonly { root: number; pixel_width: number; pixel_height: number }[];
  }

  export function createClient(
    options: { display?: string; disableBigRequests?: boolean; shm?: boolean },
    done: (error: Error | undefined, display: Display) => void,
  ): Client;
  export const eventMask: Record<string, number>;
}
