import { protocolIn } from '../library/library.ts';
import type { Step } from '../protocol/protocol.ts';
import { fill } from './phrase.ts';
import { placeOf, topFrame } from './place.ts';
import { fillingOf, lengthOf, spokenOf, toneOf, type Moment } from './presentStep.ts';
import type { SpokenView } from './view.ts';
import { wordingOf } from './wording.ts';

/** The words of the hour by themselves: "Que tenga un buen día." */
const shortest = '{despedida}.';

/**
 * The goodbye that the wrap-up keeps in sight: the one that the protocol ends with; after an escalation, where that
 * would thank somebody who was sent away, only the words of the hour. Null inside the organisation.
 */
export function farewellOf(moment: Moment): SpokenView | null {
  const { state, context } = moment;
  if (context.channel === 'interno') return null;
  const top = topFrame(state);
  const escalated = placeOf(context.library, top).protocol.kind === 'escalamiento';
  const { id, steps } = protocolIn(context.library, (state.frames[0] ?? top).protocol);
  const step = escalated ? undefined : steps.findLast((each) => saysGoodbye(each, moment));
  return step ? spokenOf(moment, step, `${id}/${step.id}`) : plainFarewell(moment);
}

function saysGoodbye(step: Step, { context, state }: Moment): boolean {
  return wordingOf(step, context, state).script?.includes('{despedida') ?? false;
}

function plainFarewell(moment: Moment): SpokenView {
  const script = fill(shortest, fillingOf(moment));
  return {
    key: 'despedida',
    script,
    scriptLength: lengthOf(script),
    addressee: null,
    points: [],
    tone: toneOf(moment.context, 'calido'),
    toneFor: 'step',
  };
}
