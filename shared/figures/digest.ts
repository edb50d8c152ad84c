import type { StageId } from '../protocol/protocol.ts';

/** Where time goes: the stages of the protocol itself, what opened over it, and the wrap-up. */
export const placeIds = [
  'apertura',
  'analisis',
  'solucion',
  'escalamiento',
  'situacion',
  'cierre',
] as const;
export type PlaceId = StageId | 'escalamiento' | 'situacion' | 'cierre';

/** What one interaction did at one step, all its visits together. */
export interface StepDigest {
  /** Entered going forward; coming back from an interruption or by undoing is no new visit. */
  visits: number;
  /** How often the agent went back from here, and so undid it. */
  undone: number;
  /** 1 where the interaction ended here, before the protocol's own end. */
  exits: number;
  flags: number;
  escalations: number;
  /** Attended here, pauses left out, in ms. */
  ms: number;
  /** Norms that were shown on visits that hold, and how many of them were marked. */
  shown: number;
  marked: number;
  /** The same by the norm's place, where the step showed its own norms and not a variant's: [shown, marked]. */
  norms: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * What one ended interaction adds to the figures: counts and times, nothing that a client said. Read from the
 * rows of its log alone, without running a protocol, so that a million of them can be counted again.
 */
export interface Digest {
  /** Null = abandoned. */
  outcome: string | null;
  satisfaction: string | null;
  activeMs: number;
  escalations: number;
  warnings: number;
  backs: number;
  flags: number;
  /** Required data of steps that were passed and still lacked it at the end. */
  missing: string[];
  shown: number;
  marked: number;
  /** Times by place, in ms, pauses left out. */
  places: Readonly<Partial<Record<PlaceId, number>>>;
  /** By "protocol/step". */
  steps: Readonly<Record<string, StepDigest>>;
}
