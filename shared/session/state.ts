import type { StateValue } from 'xstate';
import type { Facts } from '../protocol/condition.ts';
import type { ChannelId } from '../protocol/protocol.ts';
import type { Library } from '../library/library.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';

/** How the place on top came to be open: each kind goes back to the frame below it untouched. */
export type FrameOrigin = 'start' | 'switch' | 'call' | 'situation' | 'escalation';

/** That a step was entered. A list of them is copied faster at every step than an object with as many keys. */
export interface Visit {
  /** "protocol/step" */
  key: string;
  /** UTC ms */
  at: number;
}

/** A place in one protocol. `value` is the state value of its statechart. */
export interface Frame {
  protocol: string;
  value: StateValue;
  origin: FrameOrigin;
  /** UTC ms when its present step was entered. */
  stepAt: number;
  /** `pausedMs` of the interaction at that moment: pauses before it do not count for the step. */
  pausedBefore: number;
  /** UTC ms when its wrap-up was begun; null while it runs. */
  wrapUpAt: number | null;
}

/**
 * The whole state of an interaction, a plain value: start + events → state, always the same.
 * The log is the truth and this its cache.
 */
export interface SessionState {
  status: 'open' | 'finished' | 'abandoned';
  /** Innermost last; never empty. */
  frames: Frame[];
  facts: Facts;
  /** Norms marked on the present visit of a step, by "protocol/step". */
  marks: Readonly<Record<string, readonly number[]>>;
  /** The steps that were entered, each once, the last entered last. */
  entered: readonly Visit[];
  /** Moves that going back could still undo. */
  moves: number;
  escalations: number;
  /** When each warning of a ladder was given (UTC ms), and whether a threat made them needless. */
  warnings: readonly number[];
  threatened: boolean;
  notes: string;
  suggested: string | null;
  clientType: string | null;
  /** Preferential care offered in this contact, by id; never kept about the client (D210). */
  care: readonly string[];
  /** How often the agent said that a step had no fitting answer. */
  flags: number;
  startedAt: number;
  pausedAt: number | null;
  pauseReason: string | null;
  pausedMs: number;
  outcome: string | null;
  closingNote: string;
  endedAt: number | null;
  practice: boolean;
  /** The follow-up that this interaction keeps. */
  followUp: string | null;
  /** The shift's preparation was done when it began. */
  prepared: boolean;
  /** Who attends since it was taken over; null = whoever began it. */
  attending: Person | null;
  /** True once the interaction came over from another protocol. */
  transferred: boolean;
}

/** Everything an interaction is pinned to. With its log it decides every state, now and in ten years. */
export interface SessionContext {
  library: Library;
  settings: Settings;
  agent: Person;
  channel: ChannelId;
  medium: string | null;
}
