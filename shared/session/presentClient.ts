import { amountIn } from '../protocol/condition.ts';
import { mayEndService } from '../protocol/compile.ts';
import { circumstancesOf } from './circumstances.ts';
import { fill } from './phrase.ts';
import { placeOf, topFrame } from './place.ts';
import { fillingOf, type Moment } from './presentStep.ts';
import type { ClientTypeView, EscalationView } from './view.ts';

/** The type whose sign is hostility itself: there the difficult client is offered at once (D190). */
const hostile = 'grosero';

/** How to attend the type of client that was chosen, with its phrases filled in. */
export function presentClientType(moment: Moment): ClientTypeView | null {
  const { state, context } = moment;
  const type = context.library.catalog.clientTypes.find(({ id }) => id === state.clientType);
  if (!type) return null;
  return {
    id: type.id,
    name: type.name,
    cue: type.cue,
    howTo: type.howTo,
    phrases: type.phrases.map((phrase) => fill(phrase, fillingOf(moment))),
    escalationSign: type.escalationSign,
    offersEscalation: type.id === hostile,
  };
}

/** The ladder's warnings and who can be called, while the difficult client is on. */
export function presentEscalation({ state, context }: Moment): EscalationView | null {
  const { protocol } = placeOf(context.library, topFrame(state));
  if (protocol.kind !== 'escalamiento') return null;
  const { warnings: given, threatened } = state;
  const circumstances = circumstancesOf(context, state);
  const at = { ...circumstances, warnings: given.length, threatened };
  const { superior, security } = context.settings;
  return {
    warnings:
      protocol.warnings === null
        ? null
        : { given, due: amountIn(protocol.warnings, circumstances) },
    mayEndService: protocol.warnings !== null && mayEndService(protocol.warnings, at),
    threatened,
    contacts: [
      ...(superior ? [{ role: 'superior' as const, ...superior }] : []),
      ...(security ? [{ role: 'security' as const, ...security }] : []),
    ],
  };
}
