import fc from 'fast-check';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { openOptions } from '../../shared/session/options.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { Library } from '../../shared/library/library.ts';
import { Walk } from './session.ts';

type Pick = { type: 'choose'; pick: number } | { type: 'fill'; pick: number };

const events = fc.oneof(
  { weight: 10, arbitrary: fc.constant<SessionEvent>({ type: 'next' }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('choose' as const), pick: fc.nat(8) }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('fill' as const), pick: fc.nat(8) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('normMarked' as const),
      norm: fc.nat(4),
      marked: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.constant<SessionEvent>({ type: 'undone' }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('escalated' as const), immediate: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('situationOpened' as const),
      situation: fc.constantFrom('espera', 'aviso_privacidad', 'disco_rayado'),
    }),
  },
  { weight: 2, arbitrary: fc.constant<SessionEvent>({ type: 'situationLeft' }) },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'paused', reason: 'almuerzo' }) },
  { weight: 2, arbitrary: fc.constant<SessionEvent>({ type: 'resumed' }) },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'flagged', words: '' }) },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'noted', text: 'llama otra vez' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('careChosen' as const),
      care: fc.constantFrom<string[][]>([], ['adulto_mayor'], ['embarazo']),
    }),
  },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'wrapUpBegun' }) },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'serviceEnded' }) },
);

const starts: { id: string; channel: ChannelId }[] = [
  { id: 'atencion-telefonica', channel: 'telefonico' },
  { id: 'gestion-quejas', channel: 'telefonico' },
  { id: 'cajero-bancario', channel: 'presencial' },
  { id: 'atencion-presencial', channel: 'presencial' },
];

/** Ends that are sometimes taken back at once and made again. */
const ends = fc.record({
  outcome: fc.constantFrom('cliente_se_retiro', 'sin_datos', null),
  reopened: fc.boolean(),
});

/**
 * Any interaction that ends, by any way: what the figures are made of. Nothing is undone once an end was taken
 * back: a pause that the end had closed would come to life again.
 */
export function endedWalks(library: Library): fc.Arbitrary<Walk> {
  return fc
    .tuple(fc.constantFrom(...starts), fc.array(events, { minLength: 3, maxLength: 60 }), ends)
    .map(([{ id, channel }, list, end]) => {
      const walk = new Walk(library, id, channel);
      for (const event of list) walk.try(eventAt(walk, event));
      finish(walk, end.outcome);
      if (end.reopened) {
        walk.try({ type: 'reopened' });
        for (const event of list.slice(0, 4)) {
          if (event.type !== 'undone') walk.try(eventAt(walk, event));
        }
        finish(walk, end.outcome);
      }
      return walk;
    });
}

function finish(walk: Walk, outcome: string | null): void {
  if (outcome === null) walk.do({ type: 'abandoned', reason: 'colgó' });
  else walk.do({ type: 'finished', outcome, note: '' });
}

/** A choice by its number among those that are open; a datum of the step filled in. */
function eventAt(walk: Walk, event: SessionEvent | Pick): SessionEvent {
  if (event.type === 'choose') {
    const options = openOptions(walk.context, walk.state);
    const option = options[event.pick % Math.max(1, options.length)];
    return option ? { type: 'decided', option: option.id } : { type: 'next' };
  }
  if (event.type !== 'fill') return event;
  const fields = ['cliente', 'asunto', 'satisfaccion', 'resumen', 'motivo', 'referencia'];
  const field = fields[event.pick % fields.length] ?? 'cliente';
  return { type: 'captured', field, value: event.pick > 6 ? null : 'cubierto' };
}
