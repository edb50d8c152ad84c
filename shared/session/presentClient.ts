import { amountIn } from '../protocol/condition.ts';
import { mayEndService } from '../protocol/compile.ts';
import { circumstancesOf } from './circumstances.ts';
import { fill } from './phrase.ts';
import { placeOf, topFrame } from './place.ts';
import { fieldOf, fillingOf, type Moment } from './presentStep.ts';
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
export function presentEscalation(moment: Moment): EscalationView | null {
  const { state, context } = moment;
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
    notices: noticesOf(moment),
    contacts: [
      ...(superior ? [{ role: 'superior' as const, ...superior }] : []),
      ...(security ? [{ role: 'security' as const, ...security }] : []),
    ],
  };
}

/** The time stamps that the steps of the escalation ask for, each once. */
function noticesOf(moment: Moment): EscalationView['notices'] {
  const { library } = moment.context;
  const { protocol } = placeOf(library, topFrame(moment.state));
  const uses = protocol.steps.flatMap((step) => step.fields);
  const stamps = uses.filter(
    ({ field }) => library.catalog.fields[field]?.type === 'marca_de_hora',
  );
  return [...new Map(stamps.map((use) => [use.field, use])).values()].map(({ field, required }) =>
    fieldOf(moment, field, required),
  );
}
