import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOptions } from '../../shared/session/options.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { topFrame } from '../../shared/session/place.ts';
import { replay } from '../../shared/session/replay.ts';
import type { SessionState } from '../../shared/session/state.ts';
import { shippedLibrary } from '../support/library.ts';
import { Walk } from '../support/session.ts';

const library = shippedLibrary();
const starts = [...library.protocols.values()]
  .filter(({ kind }) => kind === 'protocolo')
  .flatMap(({ id, channels }) => channels.map((channel) => ({ id, channel })));
const situations = [...library.protocols.values()]
  .filter(({ kind }) => kind === 'situacion')
  .map(({ id }) => id);

/** Mostly events that a person could cause; some that make no sense, which must be refused. */
const anyEvent: fc.Arbitrary<SessionEvent | { type: 'choose'; pick: number }> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('choose' as const), pick: fc.nat(8) }) },
  { weight: 6, arbitrary: fc.constant<SessionEvent>({ type: 'next' }) },
  { weight: 3, arbitrary: fc.constant<SessionEvent>({ type: 'undone' }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('escalated' as const), immediate: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('situationOpened' as const),
      situation: fc.constantFrom(...situations),
    }),
  },
  { weight: 2, arbitrary: fc.constant<SessionEvent>({ type: 'situationLeft' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('normMarked' as const),
      norm: fc.nat(4),
      marked: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('captured' as const),
      field: fc.constantFrom('cliente', 'motivo', 'satisfaccion', 'no_existe'),
      value: fc.constantFrom('cubierto', 'parcial', '', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('noted' as const),
      text: fc.string({ maxLength: 20 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'paused', reason: 'consulta' }) },
  { weight: 2, arbitrary: fc.constant<SessionEvent>({ type: 'resumed' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('clientTypeChosen' as const),
      clientType: fc.constantFrom('lento', 'grosero', 'marciano', null),
    }),
  },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'wrapUpBegun' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('finished' as const),
      outcome: fc.constantFrom('resuelto', 'cliente_se_retiro', 'x'),
      note: fc.constant(''),
    }),
  },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'abandoned', reason: 'Se cortó' }) },
  { weight: 3, arbitrary: fc.constant<SessionEvent>({ type: 'reopened' }) },
);

const sequences = fc.tuple(
  fc.constantFrom(...starts),
  fc.array(anyEvent, { minLength: 5, maxLength: 60, size: 'max' }),
);

/** `choose` becomes the option of that number, so that walks reach deep into the protocols. */
function eventAt(walk: Walk, event: SessionEvent | { type: 'choose'; pick: number }): SessionEvent {
  if (event.type !== 'choose') return event;
  const options = openOptions(walk.context, walk.state);
  const option = options[event.pick % Math.max(1, options.length)];
  return option ? { type: 'decided', option: option.id } : { type: 'next' };
}

/** All that going back must restore; notes, pauses and the client type stay, the step's clock starts anew. */
function restorable(state: SessionState) {
  const frames = state.frames.map(({ stepAt: _at, pausedBefore: _paused, ...frame }) => frame);
  const { facts, marks, entered, moves, escalations, suggested, transferred, status } = state;
  return { frames, facts, marks, entered, moves, escalations, suggested, transferred, status };
}

function pauses({ pausedAt, pauseReason, pausedMs }: SessionState) {
  return { pausedAt, pauseReason, pausedMs };
}

describe('any sequence of events', () => {
  test('the log replays to the very state, a refused event changes nothing, back never pauses', () => {
    const seen = { accepted: 0, refused: 0, back: 0, reopened: 0 };
    fc.assert(
      fc.property(sequences, ([{ id, channel }, events]) => {
        const walk = new Walk(library, id, channel);
        for (const event of events) {
          const before = structuredClone({ state: walk.state, log: walk.log });
          const result = walk.try(eventAt(walk, event));
          seen[result.ok ? 'accepted' : 'refused'] += 1;
          const after = { state: walk.state, log: walk.log };
          expect(result.ok ? before : after).toEqual(before);
          if (result.ok && event.type === 'reopened') seen.reopened += 1;
          if (!result.ok || event.type !== 'undone') continue;
          expect(pauses(walk.state)).toEqual(pauses(before.state));
          seen.back += 1;
        }
        const replayed = replay(walk.context, walk.log);
        expect(replayed).toEqual({ ok: true, state: walk.state });
      }),
      { numRuns: 300, seed: 20261122 },
    );
    expect(seen.accepted).toBeGreaterThan(2000);
    expect(seen.refused).toBeGreaterThan(500);
    expect(seen.back).toBeGreaterThan(200);
    expect(seen.reopened).toBeGreaterThan(100);
  });

  test('back is the exact inverse of every move', () => {
    let inverted = 0;
    fc.assert(
      fc.property(sequences, ([{ id, channel }, events]) => {
        const walk = new Walk(library, id, channel);
        for (const event of events) {
          const before = restorable(walk.state);
          const { moves } = walk.state;
          const result = walk.try(eventAt(walk, event));
          if (!result.ok || walk.state.moves !== moves + 1) continue;
          if (walk.state.status !== 'open') return;
          walk.do({ type: 'undone' });
          expect(restorable(walk.state)).toEqual(before);
          inverted += 1;
        }
      }),
      { numRuns: 200, seed: 20261122 },
    );
    expect(inverted).toBeGreaterThan(500);
  });

  test('the agent is always at a step or in the wrap-up, never at a place that is over', () => {
    fc.assert(
      fc.property(sequences, ([{ id, channel }, events]) => {
        const walk = new Walk(library, id, channel);
        for (const event of events) {
          walk.try(eventAt(walk, event));
          const { value, wrapUpAt } = topFrame(walk.state);
          expect(value).not.toBe('return');
          expect(value === 'end' && wrapUpAt === null).toBe(false);
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  test('notes survive every way back', () => {
    fc.assert(
      fc.property(sequences, fc.string({ minLength: 1 }), ([{ id, channel }, events], note) => {
        const walk = new Walk(library, id, channel);
        walk.try({ type: 'next' });
        walk.do({ type: 'noted', text: note });
        for (const event of events) {
          if (event.type !== 'noted') walk.try(eventAt(walk, event));
        }
        while (walk.try({ type: 'undone' }).ok);
        expect(walk.state.notes).toBe(note);
      }),
      { numRuns: 100 },
    );
  });
});
