import { describe, expect, test } from 'vitest';
import type { SessionState } from '../../shared/session/state.ts';
import { topFrame } from '../../shared/session/place.ts';
import { waysFrom } from '../support/explore.ts';
import { shippedLibrary } from '../support/library.ts';
import { Walk } from '../support/session.ts';

const library = shippedLibrary();
const withClient = [...library.protocols.values()]
  .filter(({ kind, withClient: client }) => kind === 'protocolo' && client)
  .flatMap(({ id, channels }) => channels.map((channel) => ({ id, channel })));

/** What must be the same after an escalation: the place, its data, its norms. */
function place({ frames, facts, marks, notes, clientType }: SessionState) {
  return {
    frames: frames.map(({ stepAt: _at, pausedBefore: _paused, ...frame }) => frame),
    facts,
    marks: Object.entries(marks).filter(([key]) => !key.startsWith('cliente-dificil')),
    notes,
    clientType,
  };
}

describe('F8, cliente difícil', () => {
  test.each(withClient)(
    'from every place of $id ($channel), and back to it exactly',
    ({ id, channel }) => {
      const ways = waysFrom(library, id, channel);
      let escalated = 0;
      for (const { events } of ways) {
        const walk = new Walk(library, id, channel).do(...events);
        walk.try({ type: 'normMarked', norm: 0, marked: true });
        walk.do({ type: 'captured', field: 'cliente', value: 'señora Ledesma' });
        walk.do({ type: 'noted', text: 'pide factura' });
        const before = place(walk.state);
        walk.do({ type: 'escalated', immediate: false });
        expect(library.protocols.get(topFrame(walk.state).protocol)?.header.level).toBe('maxima');
        walk.do({ type: 'next' }, { type: 'decided', option: 'se_calmo' });
        expect(place(walk.state)).toEqual(before);
        escalated += 1;
      }
      const own = new Set(ways.map(({ at }) => at).filter((at) => at.startsWith(`${id}/`)));
      const steps = library.protocols.get(id)?.steps.length ?? 0;
      expect(own.size).toBe(steps + 1); // every step, and its wrap-up
      expect(escalated).toBeGreaterThan(steps);
    },
  );

  test('a threat jumps straight to the notice to superior and security', () => {
    const walk = new Walk(library, 'atencion-presencial', 'presencial');
    walk.do({ type: 'next' }, { type: 'escalated', immediate: true });
    expect(walk.at).toBe('cliente-dificil/dif-4');
    walk.do({ type: 'undone' });
    expect(walk.at).toBe('atencion-presencial/pre-2');
  });

  test('by telephone and in writing the remote variant runs', () => {
    for (const channel of ['telefonico', 'electronico'] as const) {
      const walk = new Walk(library, 'seguimiento-fidelizacion', channel);
      walk.do({ type: 'escalated', immediate: false });
      expect(topFrame(walk.state).protocol).toBe('cliente-dificil-remoto');
    }
  });

  test('is entered again later, and each entry counts; inside it there is none', () => {
    const walk = new Walk(library, 'atencion-telefonica', 'telefonico');
    walk.do({ type: 'escalated', immediate: false });
    expect(walk.try({ type: 'escalated', immediate: false })).toEqual({
      ok: false,
      reason: 'noEscalation',
    });
    walk.do({ type: 'next' }, { type: 'decided', option: 'se_calmo' }, { type: 'next' });
    walk.do({ type: 'escalated', immediate: false });
    expect(walk.state.escalations).toBe(2);
  });

  test('where no client is attended there is nothing to escalate', () => {
    const walk = new Walk(library, 'capacitacion-personal', 'interno');
    expect(walk.try({ type: 'escalated', immediate: false }).ok).toBe(false);
  });
});
