import type { Field } from '../../../shared/catalog/catalog.ts';
import { draw } from '../../../shared/practice/chance.ts';
import {
  stepOf,
  type Protocol,
  type Step,
  type Target,
} from '../../../shared/protocol/protocol.ts';
import { missingForOutcome } from '../../../shared/session/ending.ts';
import type { SessionEvent } from '../../../shared/session/event.ts';
import { openOptions } from '../../../shared/session/options.ts';
import { placeOf, topFrame } from '../../../shared/session/place.ts';
import type { FieldUse } from '../../../shared/protocol/protocol.ts';
import { wordingOf } from '../../../shared/session/wording.ts';
import { pick, room, type Chance } from './dress.ts';
import { abandonReasons, pauseReasons } from './phrases.ts';
import type { Walker } from './plot.ts';

const second = 1000;

/** More moves than any agent has patience for: such a walk is given up. */
const mostMoves = 30;

/** Takes an interaction from its first step to its end as an agent of middling care would. */
export function live(walker: Walker, chance: Chance): void {
  // Some mark what they do, most hardly ever.
  const care = chance() < 0.15 ? 0.6 + chance() * 0.35 : chance() * 0.1;
  const givenUp = chance() < 0.03 ? 1 + Math.floor(chance() * 5) : Infinity;
  while (walker.state.status === 'open') {
    const { step } = placeOf(walker.context.library, topFrame(walker.state));
    if (walker.state.moves >= Math.min(givenUp, mostMoves)) return abandon(walker, chance);
    if (step === null || topFrame(walker.state).wrapUpAt !== null) return wrapUp(walker, chance);
    atStep(walker, chance, care);
    if (!moveOn(walker, chance)) return wrapUp(walker, chance);
  }
}

function abandon(walker: Walker, chance: Chance): void {
  walker.time += 4 * second;
  walker.try({ type: 'abandoned', reason: pick(abandonReasons, chance) });
}

/** What happens at a step before it is left: norms, data, and now and then something unforeseen. */
function atStep(walker: Walker, chance: Chance, care: number): void {
  const { context, state } = walker;
  const { step } = placeOf(context.library, topFrame(state));
  if (!step) return;
  const whole = (step.budgetSeconds ?? 25) * second * (0.4 + chance() ** 2 * 1.8);
  const norms = wordingOf(step, context, state).norms.length;
  walker.time += Math.round(whole * 0.5);
  for (let norm = 0; norm < norms; norm += 1) {
    if (chance() < care) walker.try({ type: 'normMarked', norm, marked: true });
  }
  for (const use of step.fields) captureAt(walker, chance, use);
  walker.time += Math.round(whole * 0.5);
  aside(walker, chance);
}

function captureAt(walker: Walker, chance: Chance, { field, required }: FieldUse): void {
  const known = walker.context.library.catalog.fields[field];
  if (!known || walker.state.facts[field] !== undefined) return;
  if (chance() > (required ? 0.9 : 0.05)) return;
  walker.try({ type: 'captured', field, value: valueFor(field, known, walker.time, chance) });
}

const rooms: Readonly<Record<string, string>> = {
  cliente: room('cliente'),
  nombre_completo: room('cliente'),
  asunto: room('asunto'),
  duda: room('asunto'),
  resumen: `${room('asunto')}, ${room('detalle')}`,
  solucion: room('accion'),
  acuerdo: room('accion'),
  area_destino: room('area'),
  responsable_destino: room('nombre'),
  responsable: room('nombre'),
  jefe: room('nombre'),
};

function valueFor(name: string, field: Field, time: number, chance: Chance) {
  switch (field.type) {
    case 'opcion':
      return draw(field.values, (_value, index) => 1 / (index + 1) ** 2, chance) ?? '';
    case 'si_no':
      return chance() < 0.9;
    case 'entero':
      return 3 + Math.floor(chance() * 3);
    case 'contador':
      return 1;
    case 'marca_de_hora':
      return time;
    case 'fecha_hora':
      return '2026-11-30T10:00';
    case 'texto_largo':
      return rooms[name] ?? `${room('detalle')}, ${room('accion')}`;
    default:
      return rooms[name] ?? room('detalle');
  }
}

function aside(walker: Walker, chance: Chance): void {
  const { state, context } = walker;
  const { clientTypes, preferentialCare } = context.library.catalog;
  if (state.clientType === null && chance() < 0.06) {
    const type = draw(clientTypes, ({ id }) => (id === 'grosero' ? 0.4 : 1), chance);
    if (type) walker.try({ type: 'clientTypeChosen', clientType: type.id });
  }
  if (chance() < 0.004) {
    walker.try({ type: 'careChosen', care: [pick(preferentialCare, chance).id] });
  }
  if (chance() < 0.005) walker.try({ type: 'flagged', words: room('asunto') });
  if (chance() < 0.006) rest(walker, chance);
  if (state.notes === '' && chance() < 0.02) note(walker);
}

function rest(walker: Walker, chance: Chance): void {
  if (!walker.try({ type: 'paused', reason: pick(pauseReasons, chance) })) return;
  walker.time += Math.round((20 + chance() * 140) * second);
  walker.try({ type: 'resumed' });
}

function note(walker: Walker): void {
  walker.try({ type: 'noted', text: room('nota') });
}

/** @returns false where nothing leads on. */
function moveOn(walker: Walker, chance: Chance): boolean {
  const rude = walker.state.clientType === 'grosero' || walker.state.clientType === 'dominante';
  if (walker.state.moves > 0 && chance() < (rude ? 0.03 : 0.002)) {
    if (walker.try({ type: 'escalated', immediate: chance() < 0.1 })) return true;
  }
  if (chance() < 0.0025 && walker.try(openSituation(walker, chance))) return true;
  if (walker.state.moves > 1 && chance() < 0.01 && walker.try({ type: 'undone' })) return true;
  const warned = walker.state.warnings.length;
  if (warned > 1 && chance() < 0.3 && walker.try({ type: 'serviceEnded' })) return true;
  const { protocol, step } = placeOf(walker.context.library, topFrame(walker.state));
  const option = draw(
    openOptions(walker.context, walker.state),
    ({ target }, index) => eagerness(protocol, step, target) / (index + 1),
    chance,
  );
  if (option) for (const field of option.asks) captureAt(walker, chance, { field, required: true });
  if (option && walker.try({ type: 'decided', option: option.id })) return true;
  return (
    walker.try({ type: 'next' }) || walker.try({ type: 'situationLeft' }) || fillIn(walker, chance)
  );
}

/** Most conversations go forward: back, and aside, only when they must. */
function eagerness({ steps }: Protocol, step: Step | null, target: Target): number {
  if (target.to === 'call' || target.to === 'switch') return 0.2;
  if (target.to !== 'step') return 1;
  const [here, there] = [step?.id, target.step].map((id) =>
    steps.findIndex((each) => each.id === id),
  );
  return (there ?? 0) > (here ?? 0) ? 1 : 0.08;
}

/** A step with a legal duty is left only with its data. */
function fillIn(walker: Walker, chance: Chance): boolean {
  const { protocol, step } = placeOf(walker.context.library, topFrame(walker.state));
  for (const { field } of stepOf(protocol, step?.id ?? '')?.fields ?? []) {
    const known = walker.context.library.catalog.fields[field];
    if (known && walker.state.facts[field] === undefined) {
      walker.try({ type: 'captured', field, value: valueFor(field, known, walker.time, chance) });
    }
  }
  return walker.try({ type: 'next' });
}

function openSituation({ context }: Walker, chance: Chance): SessionEvent {
  const all = [...context.library.protocols.values()].filter(({ kind }) => kind === 'situacion');
  return { type: 'situationOpened', situation: pick(all, chance).id };
}

const usual = { resuelto: 8, informacion_entregada: 3, canalizado: 2, pendiente_seguimiento: 1.5 };

/** The wrap-up: notes in three of five, the outcome and what it demands. */
function wrapUp(walker: Walker, chance: Chance): void {
  const { catalog, protocols } = walker.context.library;
  const { protocol } = placeOf(walker.context.library, topFrame(walker.state));
  walker.time += Math.round((4 + chance() * 20) * second);
  if (walker.state.notes === '' && chance() < 0.56) note(walker);
  const own = protocols.get(protocol.id)?.outcomes ?? [];
  const weightOf = (id: string) => usual[id as keyof typeof usual] ?? 0.4;
  const later = walker.state.suggested === 'pendiente_seguimiento';
  const suggested = chance() < (later ? 0.4 : 0.85) ? walker.state.suggested : null;
  const id = suggested ?? draw(own.length > 0 ? own : Object.keys(usual), weightOf, chance);
  const outcome = catalog.outcomes.find((each) => each.id === id) ?? pick(catalog.outcomes, chance);
  for (const field of ['satisfaccion', ...missingForOutcome(walker.state, outcome.demands)]) {
    const known = catalog.fields[field];
    if (field === 'notas') note(walker);
    else if (known && walker.state.facts[field] === undefined) {
      walker.try({ type: 'captured', field, value: valueFor(field, known, walker.time, chance) });
    }
  }
  const words = chance() < 0.1 ? room('accion') : '';
  if (outcome.id === 'pendiente_seguimiento') plan(walker, chance);
  walker.time += Math.round((2 + chance() * 10) * second);
  if (!walker.try({ type: 'finished', outcome: outcome.id, note: words })) abandon(walker, chance);
}

/** The moment is dressed with the rest: here it is how long after the beginning. */
function plan(walker: Walker, chance: Chance): void {
  const due = walker.time + Math.round((1 + chance() * 6) * 86_400 * second);
  walker.try({ type: 'followUpPlanned', due, reason: room('asunto'), channel: 'telefonico' });
}
