import { protocolIn } from '../library/library.ts';
import type { FactValue } from '../protocol/condition.ts';
import { stepOf, type Step } from '../protocol/protocol.ts';
import { attendingIn } from './attending.ts';
import { openOptions } from './options.ts';
import { placeOf, topFrame } from './place.ts';
import type { SessionContext, SessionState } from './state.ts';

/** What the person who takes over must know, so that the client never explains twice (D196). */
export interface HandOver {
  folio: string;
  client: string;
  reference: string;
  /** The number that the call came from; empty where there was none. */
  phone: string;
  /** Who attends now, and who began it. */
  agent: string;
  begunBy: string;
  channel: string;
  protocol: string;
  startedAt: number;
  /** Why the client came: the confirmed summary, or else the subject. */
  motive: string | null;
  verified: Datum[];
  promised: Datum[];
  /** Steps in the order they were last entered, with their time (UTC ms). */
  steps: { action: string; at: number }[];
  clientType: string | null;
  warnings: readonly number[];
  escalations: number;
  notes: string;
  /** What comes next by the protocol: the step's action, then its ways on. */
  next: { action: string; options: string[] } | null;
}

export interface Datum {
  label: string;
  value: FactValue;
}

const verifying = [
  'aviso_mencionado',
  'nombre_completo',
  'identificacion',
  'contacto',
  'clave_documento',
];
const promising = [
  'solucion',
  'acuerdo',
  'compensacion',
  'beneficio',
  'plazo',
  'fecha_compromiso',
  'medio_contacto',
  'area_destino',
  'responsable_destino',
];

/** The card of an interaction: the same log, the same card. */
export function handOverOf(context: SessionContext, state: SessionState, folio: string): HandOver {
  const { catalog } = context.library;
  const first = state.frames[0] ?? topFrame(state);
  const motive = state.facts['resumen'] ?? state.facts['asunto'];
  return {
    folio,
    client: String(state.facts['cliente'] ?? ''),
    reference: String(state.facts['referencia'] ?? ''),
    phone: String(state.facts['telefono'] ?? ''),
    agent: attendingIn(context, state).name,
    begunBy: context.agent.name,
    channel: context.channel,
    protocol: protocolIn(context.library, first.protocol).header.name,
    startedAt: state.startedAt,
    motive: motive === undefined ? null : String(motive),
    verified: dataOf(context, state, verifying),
    promised: dataOf(context, state, promising),
    steps: stepsOf(context, state),
    clientType: catalog.clientTypes.find(({ id }) => id === state.clientType)?.name ?? null,
    warnings: state.warnings,
    escalations: state.escalations,
    notes: state.notes,
    next: nextOf(context, state),
  };
}

function dataOf({ library }: SessionContext, { facts }: SessionState, fields: string[]): Datum[] {
  return fields.flatMap((field) => {
    const value = facts[field];
    return value === undefined
      ? []
      : [{ label: library.catalog.fields[field]?.label ?? field, value }];
  });
}

function stepsOf({ library }: SessionContext, { entered }: SessionState): HandOver['steps'] {
  return entered.flatMap(({ key, at }) => {
    const [protocol = '', id = ''] = key.split('/');
    const step: Step | undefined = stepOf(protocolIn(library, protocol), id);
    return step ? [{ action: step.action, at }] : [];
  });
}

function nextOf(context: SessionContext, state: SessionState): HandOver['next'] {
  const { step } = placeOf(context.library, topFrame(state));
  if (!step) return null;
  return { action: step.action, options: openOptions(context, state).map(({ label }) => label) };
}
