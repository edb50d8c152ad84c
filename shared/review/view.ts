import type { FactValue } from '../protocol/condition.ts';
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
}

export interface InteractionPage {
  rows: InteractionSummary[];
  /** Where the next page begins; null = this was the last. */
  next: { endedAt: number; id: string } | null;
}

/** What happened at one step, or between two: a line of the timeline. */
export type TimelineEntry =
  | StepEntry
  | { kind: 'note'; at: number; text: string }
  | { kind: 'pause'; at: number; ms: number; reason: string }
  | { kind: 'clientType'; at: number; name: string | null }
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

export interface InteractionLog {
  summary: InteractionSummary;
  reference: string;
  notes: string;
  closingNote: string;
  facts: { field: string; label: string; value: FactValue }[];
  timeline: TimelineEntry[];
}
