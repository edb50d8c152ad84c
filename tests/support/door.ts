import type { Page } from '@playwright/test';
import type { Api } from './api.ts';

export type DoorName = 'web' | 'desktop';

/** How one door is opened, closed and hurt. A spec sees it through the `guion` fixture. */
export interface Door {
  /** A new empty data folder that the app may write. */
  newDataDir(): string;
  /** Starts the app on a data folder and gives the page that it shows. */
  start(dataDir: string): Promise<Page>;
  /** Ends it as a person would and waits until it is gone. */
  stop(): Promise<void>;
  /** SIGKILL to all of it. */
  killApp(): Promise<void>;
  /** SIGKILL to the core, and no waiting for what comes of it. */
  killCoreNow(): void;
  /** SIGKILL to the core; gives the page once there is a core again. */
  killCore(): Promise<Page>;
  /** SIGKILL to the page's process; gives the page that comes after it. */
  killRenderer(): Promise<Page>;
  /** Makes the page this wide, in px. */
  resize(width: number): Promise<void>;
  /** The running core's procedures, behind the page's back: reload the page to see what they did. */
  api(): Promise<Api>;
  /** Starts the app where it cannot start, and waits for its end. */
  startInVain(dataDir: string, words?: readonly string[]): Promise<Ended>;
  /** Everything that the program has printed so far, on both of its outputs. */
  said(): string;
  /** The process that was started. */
  pid(): number;
  /** Removes what the door has put on the disk. */
  remove(): Promise<void>;
}

/** How a program ended and what it said. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}
