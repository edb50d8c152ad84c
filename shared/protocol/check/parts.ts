import type { Condition, Step } from '../protocol.ts';

/** A condition of a step and where the file has it, from the step's own map. */
export interface PlacedCondition {
  condition: Condition;
  path: PropertyKey[];
  /** True where the step's own data is not asked yet when the condition is looked at. */
  beforeStep: boolean;
}

export function conditionsOf(step: Step): PlacedCondition[] {
  return [
    ...(step.skipIf ? [{ condition: step.skipIf, path: ['omitir_si'], beforeStep: true }] : []),
    ...step.variants.map((variant, index) => ({
      condition: variant.when,
      path: ['variantes', index, 'cuando'],
      beforeStep: false,
    })),
    ...step.options.flatMap((option, index) =>
      option.when
        ? [{ condition: option.when, path: ['opciones', index, 'condicion'], beforeStep: false }]
        : [],
    ),
  ];
}

export type Simple = Exclude<Condition, { on: 'all' }>;

/** The single conditions a condition is made of. */
export function leavesOf(condition: Condition): Simple[] {
  return condition.on === 'all' ? condition.conditions.flatMap(leavesOf) : [condition];
}

/** A text of a step and where the file has it. */
export interface PlacedText {
  text: string;
  path: PropertyKey[];
}

/** What may be said aloud at a step: its script and those of its variants. */
export function scriptsOf(step: Step): PlacedText[] {
  return [
    ...(step.script === null ? [] : [{ text: step.script, path: ['guion'] }]),
    ...step.variants.flatMap((variant, index) =>
      variant.script === null
        ? []
        : [{ text: variant.script, path: ['variantes', index, 'guion'] }],
    ),
  ];
}

/** Every norm of a step, with those of its variants and the organisation's own. */
export function normsOf(step: Step): PlacedText[] {
  const listed = (norms: readonly string[], path: PropertyKey[]) =>
    norms.map((text, index) => ({ text, path: [...path, index] }));
  return [
    ...listed(step.norms, ['normas']),
    ...listed(step.extraNorms, ['normas_adicionales']),
    ...step.variants.flatMap((variant, index) =>
      listed(variant.norms ?? [], ['variantes', index, 'normas']),
    ),
  ];
}
