import type { Outcome } from '../catalog/catalog.ts';
import { protocolIn } from '../library/library.ts';
import { missingForOutcome } from './ending.ts';
import { missingRequired } from './missing.ts';
import { fieldOf, type Moment } from './presentStep.ts';
import { farewellOf } from './presentFarewell.ts';
import type { WrapUpView } from './view.ts';

/** Outcomes that any interaction with a client may have, after those its protocol names. */
const always = ['cliente_se_retiro', 'comunicacion_interrumpida'];

/** The wrap-up: outcomes offered, what each still demands, and what was required on the way and is missing. */
export function presentWrapUp(moment: Moment): WrapUpView {
  const { state, context } = moment;
  const outcomes = offered(moment).map(({ id, label, demands }) => ({
    id,
    label,
    demands,
    missing: missingForOutcome(state, demands),
  }));
  const missing = missingOnTheWay(moment);
  const demanded = outcomes.flatMap(({ demands }) => demands);
  const fields = new Set([...demanded, ...missing].filter((name) => !besides.has(name)));
  return {
    outcomes,
    suggested: state.suggested ?? suggestion(moment),
    fields: [...fields]
      .filter((name) => name in context.library.catalog.fields)
      .map((name) => fieldOf(moment, name, true)),
    missing,
    satisfaction: fieldOf(moment, 'satisfaccion', true),
    additional: fields.has(additional) ? null : additionalOf(moment),
    farewell: farewellOf(moment),
    checklist: context.library.catalog.closing.map(({ id, text, mandatory }) => ({
      id,
      text,
      required: mandatory,
    })),
  };
}

/** What else was offered to the client: "Producto o servicio ofrecido". */
const additional = 'oferta';

/** Offered only once the request is covered (D226); what was said on the way is always shown. */
function additionalOf(moment: Moment): WrapUpView['additional'] {
  const { state, context } = moment;
  const known = additional in context.library.catalog.fields && context.channel !== 'interno';
  const covered = state.facts['satisfaccion'] === 'cubierto';
  const told = state.facts[additional] !== undefined;
  return known && (covered || told) ? fieldOf(moment, additional, false) : null;
}

/** Satisfaction and notes have places of their own on the screen. */
const besides = new Set(['satisfaccion', 'notas']);

function suggestion({ state }: Moment): string | null {
  return state.facts['satisfaccion'] === 'cubierto' ? 'resuelto' : null;
}

/** Suggested first, then the protocol's own in its order, then the common ones; nine keys at most. */
function offered(moment: Moment): Outcome[] {
  const { state, context } = moment;
  const named = state.frames.toReversed().flatMap((frame) => {
    const protocol = protocolIn(context.library, frame.protocol);
    const ends = protocol.steps.flatMap((step) => [
      step.next,
      ...step.options.map((option) => option.target),
    ]);
    const own = ends.flatMap((target) => (target?.to === 'end' ? [target.outcome] : []));
    return [...protocol.outcomes, ...own];
  });
  const client = context.channel === 'interno' ? [] : always;
  const ids = new Set([...(state.suggested ? [state.suggested] : []), ...named, ...client]);
  return [...ids]
    .flatMap((id) => context.library.catalog.outcomes.filter((outcome) => outcome.id === id))
    .slice(0, 9);
}

/** Required fields of the steps that were entered and hold nothing (decision 1: asked once more here). */
function missingOnTheWay({ state, context }: Moment): string[] {
  const fields = state.entered.flatMap(({ key }) => {
    const [protocol = '', id = ''] = key.split('/');
    const step = protocolIn(context.library, protocol).steps.find((each) => each.id === id);
    return step ? missingRequired(state, step.fields) : [];
  });
  return [...new Set(fields)];
}
