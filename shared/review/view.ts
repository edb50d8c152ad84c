import type { FactValue } from '../protocol/condition.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { FindingKind } from '../integrity/finding.ts';
import type { Filter } from './filter.ts';
import type { ReviewView } from '../scorecard/contract.ts';
import type { Annotation, Kept } from '../rights/record.ts';
import type { AnyEvent } from '../session/event.ts';
import type { ChannelId, StageId, ToneId } from '../protocol/protocol.ts';

/** A row of the Registro. */
export interface InteractionSummary {
  id: string;
  folio: string;
  startedAt: number;
  endedAt: number;
  /** Time attended: without pauses, in ms. */
  activeMs: number;
  agent: string;
  agentId: string;
  protocol: string;
  protocolName: string;
  channel: ChannelId;
  client: string;
  status: 'finished' | 'abandoned';
  outcome: string | null;
  outcomeLabel: string | null;
  escalations: number;
  satisfaction: string | null;
  clientType: string | null;
  clientTypeName: string | null;
  /** Of the protocol, as it was pinned. */
  version: string;
  warnings: number;
  /** How often the agent said that a step had no fitting answer. */
  flags: number;
  /** Norms of the steps on the way that were not marked. */
  missingNorms: number;
  reviewed: boolean;
  /** A blocked one shows no client here; an erased one has none any more. */
  kept: Kept;
}

export interface InteractionPage {
  rows: InteractionSummary[];
  /** Where the next page begins; null = this was the last. */
  next: number | null;
}

/** What stands beside an interaction in the list; null at its ends. */
export interface Neighbours {
  newer: string | null;
  older: string | null;
}

/** What the list can be narrowed down to. */
export interface FilterChoices {
  agents: { id: string; name: string }[];
  /** Every protocol that was ever in use, with its versions, the newest last. */
  protocols: { id: string; name: string; versions: string[] }[];
  clientTypes: Choice[];
  outcomes: Choice[];
  satisfaction: Choice[];
}

export interface Choice {
  id: string;
  name: string;
}

export interface SavedFilter {
  id: string;
  name: string;
  shared: boolean;
  /** Only whoever saved it may change it or throw it away. */
  own: boolean;
  filter: Filter;
}

/** What happened at one step, or between two: a line of the timeline. */
export type TimelineEntry =
  | StepEntry
  | { kind: 'note'; at: number; text: string }
  | { kind: 'pause'; at: number; ms: number; reason: string }
  | { kind: 'clientType'; at: number; name: string | null }
  | { kind: 'takenOver'; at: number; name: string }
  /** All that is left of an erased one: something of this type led to this step. */
  | { kind: 'bare'; at: number; type: AnyEvent['type']; protocolName: string; action: string }
  | { kind: 'undone'; at: number; from: string; to: string }
  | { kind: 'end'; at: number; status: 'finished' | 'abandoned'; label: string; note: string };

export interface StepEntry {
  kind: 'step';
  at: number;
  /** Until the next step was entered, pauses included, in ms. */
  ms: number;
  protocol: string;
  protocolName: string;
  /** How deep: 0 = the protocol itself, 1 = a situation or escalation over it, and so on. */
  depth: number;
  origin: 'start' | 'switch' | 'call' | 'situation' | 'escalation';
  stage: StageId;
  /** Number within its stage, from 1. */
  index: number;
  action: string;
  tone: ToneId;
  budgetSeconds: number | null;
  norms: { text: string; marked: boolean }[];
  captured: { field: string; label: string; value: FactValue; at: number }[];
  missing: string[];
  /** The choice that led on, in the words of its button. */
  chosen: string | null;
  /** True when the agent went back over it: what it held no longer counts. */
  undone: boolean;
}

/** An event of the log, as a replay needs it. */
export interface LogMoment {
  at: number;
  type: AnyEvent['type'];
  /** "protocol/step" it led to. */
  to: string | null;
}

/**
 * That an interaction is not as it was recorded: its seal does not fit, or its events do not lead through its
 * protocol.
 */
export interface LogDoubt {
  kind: FindingKind | 'unfollowed';
  /** The first event that is wrong, from 1; null where nobody can say. */
  seq: number | null;
  /** So many events can still be shown; null = all. */
  shown: number | null;
}

export interface InteractionLog {
  summary: InteractionSummary;
  kept: Kept;
  /** Null when it is as it was recorded. */
  doubt: LogDoubt | null;
  /** Since when and why it is blocked or erased; UTC ms. */
  restriction: { at: number; reason: string } | null;
  annotations: Annotation[];
  reference: string;
  notes: string;
  closingNote: string;
  facts: { field: string; label: string; value: FactValue }[];
  timeline: TimelineEntry[];
  /** Every event in order, `seq` from 1: what a replay stops at. */
  moments: LogMoment[];
  /** As they stand, in the order handed in; an agent gets those of their own that are meant for them. */
  reviews: ReviewView[];
  /** The protocol it began in, drawn as it was then; null where its text is gone. */
  drawing: Drawing | null;
}
