import type { Catalog } from '../catalog/catalog.ts';
import { holds } from '../protocol/condition.ts';
import type { Step, ToneId } from '../protocol/protocol.ts';
import { circumstancesOf } from './circumstances.ts';
import { placeOf, topFrame } from './place.ts';
import type { SessionContext, SessionState } from './state.ts';

/** What the tone was chosen for: the step itself, the client's type, or preferential care. */
export type ToneReason = 'step' | 'clientType' | 'care';

export interface Wording {
  action: string;
  /** The step's own, those added to it, and those that preferential care brings; marked by their place here. */
  norms: string[];
  script: string | null;
  tone: ToneId;
  toneFor: ToneReason;
}

/**
 * What a step says here and now: its own words, or those of the first variant whose condition holds, adapted
 * to the person who is being attended (D182).
 */
export function wordingOf(step: Step, context: SessionContext, state: SessionState): Wording {
  const { catalog } = context.library;
  const circumstances = circumstancesOf(context, state);
  const variant = step.variants.find(({ when }) => holds(when, circumstances));
  const care = careIn(catalog, state);
  const { protocol } = placeOf(context.library, topFrame(state));
  const escalated = protocol.kind === 'escalamiento';
  return {
    action: variant?.action ?? step.action,
    norms: [
      ...(variant?.norms ?? step.norms),
      ...step.extraNorms,
      ...care.flatMap(({ norms }) => norms),
    ],
    script: variant?.script ?? step.script,
    ...toneOf(variant?.tone ?? step.tone, escalated, catalog, state),
  };
}

/** The preferential care that is in force, in the catalogue's order. */
export function careIn(catalog: Catalog, state: SessionState): Catalog['preferentialCare'] {
  return catalog.preferentialCare.filter(({ id }) => state.care.includes(id));
}

/** The difficult client's own tone always holds; a tone that suits the type is left as it is. */
function toneOf(
  own: ToneId,
  escalated: boolean,
  catalog: Catalog,
  state: SessionState,
): Pick<Wording, 'tone' | 'toneFor'> {
  if (escalated) return { tone: own, toneFor: 'step' };
  const type = catalog.clientTypes.find(({ id }) => id === state.clientType);
  if (type && own !== type.tone && own !== type.otherTone) {
    return { tone: type.tone, toneFor: 'clientType' };
  }
  const care = careIn(catalog, state)[0];
  if (care && !type && own !== care.tone) return { tone: care.tone, toneFor: 'care' };
  return { tone: own, toneFor: 'step' };
}
