import { holds } from '../protocol/condition.ts';
import { stepOf, type Step } from '../protocol/protocol.ts';
import type { Facts, FactValue } from '../protocol/condition.ts';
import { settingsForConditions } from '../settings/settings.ts';
import type { SessionContext } from '../session/state.ts';
import type { StepDigest } from './digest.ts';

/** One stay at a step, from entering it until it is left for good. */
export interface Visit {
  key: string;
  step: Step | null;
  marks: Set<number>;
  /** What was shown when it was left: norms, and whether they were the step's own. */
  shown: number;
  own: boolean;
  undone: boolean;
  /** True once the wrap-up was begun over it: time then goes there. */
  wrapUp: boolean;
}

export const freshVisit = { shown: 0, own: true, undone: false, wrapUp: false };

/** What conditions of wording look at, as the log's rows tell it. */
export interface Surroundings {
  facts: Facts;
  care: readonly string[];
  transferred: boolean;
}

/** "protocol/step" → the protocol's id. */
export const protocolIn = (key: string): string => key.slice(0, key.indexOf('/'));

/** The step that a key names, in the interaction's own edition; null at a protocol's end. */
export function stepAt({ library }: SessionContext, key: string): Step | null {
  const protocol = library.protocols.get(protocolIn(key));
  return (protocol && stepOf(protocol, key.slice(key.indexOf('/') + 1))) ?? null;
}

/** A captured value joins the facts; an empty one leaves them. */
export function withFact(facts: Facts, field: string, value: FactValue | null): Facts {
  const { [field]: _before, ...others } = facts;
  return value === null || value === '' ? others : { ...others, [field]: value };
}

/** How many norms the step shows here and now, and whether they are its own wording. */
export function normsAt(
  context: SessionContext,
  step: Step | null,
  { facts, care, transferred }: Surroundings,
): { shown: number; own: boolean } {
  if (!step) return { shown: 0, own: true };
  const { channel, medium, library } = context;
  const settings = settingsForConditions(context.settings);
  const circumstances = { facts, settings, channel, medium, transferred };
  const variant = step.variants.find(({ when }) => holds(when, circumstances));
  const own = (variant?.norms ?? null) === null;
  const added = library.catalog.preferentialCare
    .filter(({ id }) => care.includes(id))
    .reduce((sum, { norms }) => sum + norms.length, 0);
  const base = variant?.norms ?? step.norms;
  return { shown: base.length + step.extraNorms.length + added, own };
}

export const noStep: StepDigest = {
  visits: 0,
  undone: 0,
  exits: 0,
  flags: 0,
  escalations: 0,
  ms: 0,
  shown: 0,
  marked: 0,
  norms: {},
};

/** The step with the norms of one visit added to what it already holds. */
export function withNorms(step: StepDigest, visit: Visit): StepDigest {
  const marked = [...visit.marks].filter((index) => index < visit.shown);
  const norms: Record<string, readonly [number, number]> = { ...step.norms };
  if (visit.own) {
    for (let index = 0; index < visit.shown; index += 1) {
      const [shown, times] = norms[index] ?? [0, 0];
      norms[index] = [shown + 1, times + (visit.marks.has(index) ? 1 : 0)];
    }
  }
  return {
    ...step,
    shown: step.shown + visit.shown,
    marked: step.marked + marked.length,
    norms,
  };
}
