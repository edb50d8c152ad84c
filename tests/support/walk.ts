import { randomUUID } from 'node:crypto';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { Api } from './prepare.ts';

export interface Beginning {
  protocol?: string;
  channel?: ChannelId;
  client?: string;
}

/** Starts an interaction through the core and takes it through some events. */
export async function walk(
  api: Api,
  events: readonly SessionEvent[],
  { protocol = 'atencion-telefonica', channel = 'telefonico', client = '' }: Beginning = {},
): Promise<SessionView> {
  const eventId = randomUUID();
  let view = await api.session.start({ eventId, protocol, channel, client, pauseReason: 'Otra' });
  for (const event of events) {
    const call = { id: view.id, seq: view.seq, eventId: randomUUID(), event };
    view = await api.session.advance(call);
  }
  return view;
}

/** A telephone call up to the step that asks what the client needs, with data and a note on the way. */
export const toTheRequest: readonly SessionEvent[] = [
  { type: 'normMarked', norm: 0, marked: true },
  { type: 'next' },
  { type: 'captured', field: 'cliente', value: 'señora Ledesma' },
  { type: 'noted', text: 'llama por segunda vez' },
  { type: 'next' },
  { type: 'captured', field: 'asunto', value: 'el cobro duplicado' },
  { type: 'normMarked', norm: 1, marked: true },
];

/** From there to the last step. */
export const toTheEnd: readonly SessionEvent[] = [
  { type: 'decided', option: 'consulta' },
  { type: 'captured', field: 'resumen', value: 'recibió dos cobros' },
  { type: 'decided', option: 'correcto' },
  { type: 'decided', option: 'sin_datos' },
  { type: 'decided', option: 'resuelto' },
  { type: 'next' },
  { type: 'captured', field: 'satisfaccion', value: 'cubierto' },
  { type: 'decided', option: 'cubierto' },
  { type: 'decided', option: 'nada_mas' },
];
