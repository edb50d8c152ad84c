import type { Protocol, Step } from './protocol.ts';

/** What about a step changed; each has its word in the screen's catalogue. */
export const changedParts = [
  'script',
  'action',
  'norms',
  'tone',
  'fields',
  'options',
  'budget',
  'place',
] as const;
export type ChangedPart = (typeof changedParts)[number];

/** A difference that a person can read: by step, not by line of text. */
export type StepChange =
  | { kind: 'added'; action: string; script: string | null }
  | { kind: 'removed'; action: string }
  | {
      kind: 'changed';
      action: string;
      parts: { part: ChangedPart; before: string; after: string }[];
    };

/**
 * What changed between two versions of one protocol, in the order of the new one; removed steps last.
 * Empty when an agent would notice nothing.
 */
export function changesBetween(before: Protocol, after: Protocol): StepChange[] {
  const known = new Map(before.steps.map((step, index) => [step.id, { step, index }]));
  const changes: StepChange[] = [];
  for (const [index, step] of after.steps.entries()) {
    const old = known.get(step.id);
    known.delete(step.id);
    if (!old) changes.push({ kind: 'added', action: step.action, script: step.script });
    else {
      const parts = partsBetween(
        old.step,
        step,
        old.index !== index && moved(before, after, step.id),
      );
      if (parts.length > 0) changes.push({ kind: 'changed', action: step.action, parts });
    }
  }
  const removed = [...known.values()].map(({ step }) => ({
    kind: 'removed' as const,
    action: step.action,
  }));
  return [...changes, ...removed];
}

type Part = { part: ChangedPart; before: string; after: string };

function partsBetween(before: Step, after: Step, isMoved: boolean): Part[] {
  const written = (step: Step): Record<ChangedPart, string> => ({
    script: [step.script ?? '', ...step.variants.map(({ script }) => script ?? '')]
      .join('\n')
      .trim(),
    action: step.action,
    norms: [...step.norms, ...step.extraNorms].join('\n'),
    tone: step.tone,
    fields: step.fields.map(({ field }) => field).join(', '),
    options: step.options.map(({ label }) => label).join('\n'),
    budget: step.budgetSeconds === null ? '' : String(step.budgetSeconds),
    place: step.stage,
  });
  const [old, now] = [written(before), written(after)];
  return changedParts
    .filter((part) => old[part] !== now[part] || (part === 'place' && isMoved))
    .map((part) => ({ part, before: old[part], after: now[part] }));
}

/** Whether a step stands after another one than before, not counting steps that came or went. */
function moved(before: Protocol, after: Protocol, id: string): boolean {
  const kept = new Set(
    before.steps.map((step) => step.id).filter((each) => inProtocol(after, each)),
  );
  const previous = (protocol: Protocol) => {
    const ids = protocol.steps.map((step) => step.id).filter((each) => kept.has(each));
    return ids[ids.indexOf(id) - 1];
  };
  return previous(before) !== previous(after);
}

const inProtocol = (protocol: Protocol, id: string) =>
  protocol.steps.some((step) => step.id === id);
