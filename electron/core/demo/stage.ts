import type { Catalog } from '../../../shared/catalog/catalog.ts';
import type { Protocol } from '../../../shared/protocol/protocol.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import type { CellKey } from '../figures/store.ts';
import type { Plot } from './plot.ts';

/** Who attends: a row of `person`. */
export interface Attending {
  no: number;
  name: string;
  position: string;
}

/** A plot with what only the database knows of it. */
export interface Staged {
  plot: Plot;
  /** The bodies of its events as they lie in a pack, with rooms. */
  bodies: string;
  /** Of its protocol, as the figures tell it. */
  version: string;
}

/** All that interactions are invented from. Nothing but data: it goes from one thread to another. */
export interface Stage {
  seed: string;
  catalog: Catalog;
  protocols: readonly Protocol[];
  settings: Settings;
  /** What beginnings are sealed with: the edition's hash, and the settings as they lie in the database. */
  sealed: { edition: string; settings: string };
  /** Numbers of what all interactions are pinned to. */
  pinned: { edition: number; settings: number };
  agents: readonly Attending[];
  staged: readonly Staged[];
}

/** When an interaction begins: UTC ms, and the day and hour by the desk's clock. */
export interface Moment {
  startedAt: number;
  day: number;
  hour: number;
}

/** The interactions that begin on one day of the year, in order. */
export interface Day {
  no: number;
  moments: readonly Moment[];
}

/** A promise to a client. Times in UTC ms. */
export interface Promised {
  id: string;
  due: number;
  reason: string;
  channel: string;
  createdAt: number;
  /** From when on an interaction keeps it; null = nobody ever does. */
  kept: number | null;
}

/** One interaction, ready to be written but for its place in the log. Bytes are texts in latin1. */
export interface Invented extends Moment {
  plot: number;
  pace: number;
  /** Index among the agents. */
  agent: number;
  id: string;
  client: string;
  /** Of its events, as they lie in a pack. */
  bodies: string;
  /** Its entry in the list. */
  entry: string;
  digest: string;
  salt: string;
  /** To what its events hold: 64 symbols for each. */
  commitments: string;
  promised: Promised | null;
}

/** A row of the day's figures. */
interface InventedCell {
  key: CellKey;
  body: string;
}

/** Some interactions of a day, in order; with the last of them the day's figures. */
export interface Batch {
  day: number;
  interactions: readonly Invented[];
  cells: readonly InventedCell[];
  isLast: boolean;
}
