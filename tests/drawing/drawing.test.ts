import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../shared/drawing/drawingOf.ts';
import { shippedLibrary } from '../support/library.ts';

const library = shippedLibrary();
const protocols = [...library.protocols.values()];

describe.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
  '%s',
  (id, protocol) => {
    const drawing = drawingOf(library, id);

    test('every step is a node, in order, with the number of the sheet', () => {
      const steps = drawing.nodes.filter((node) => node.kind === 'step');
      expect(steps.map(({ step }) => step).toSorted()).toEqual(
        protocol.steps.map((step) => step.id).toSorted(),
      );
      for (const step of steps) expect(protocol.steps[step.number - 1]?.id).toBe(step.id);
    });

    test('every transition is an edge', () => {
      const ways = protocol.steps.flatMap((step) => [
        ...(step.next ? [`${step.id}/next`] : []),
        ...step.options.map((option) => `${step.id}/${option.id}`),
      ]);
      const ids = drawing.edges.map((edge) => edge.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const way of ways) expect(ids).toContain(way);
      const targets = new Map(drawing.edges.map((edge) => [edge.id, edge.to]));
      const toSteps = protocol.steps.flatMap(({ id, next }) =>
        next?.to === 'step' ? [[`${id}/next`, next.step] as const] : [],
      );
      for (const [way, step] of toSteps) expect(targets.get(way)).toBe(step);
    });

    test('an edge joins two nodes that are there, and every node is joined', () => {
      const ids = new Set(drawing.nodes.map((node) => node.id));
      for (const { from, to } of drawing.edges) {
        expect(ids).toContain(from);
        expect(ids).toContain(to);
      }
      const joined = new Set(drawing.edges.flatMap(({ from, to }) => [from, to]));
      expect([...ids].filter((id) => !joined.has(id))).toEqual([]);
    });

    test('a situation comes back: to its own step, or by an edge of its own', () => {
      const situations = drawing.nodes.filter((node) => node.kind === 'situation');
      for (const { id } of situations) {
        const into = drawing.edges.filter((edge) => edge.to === id);
        const out = drawing.edges.filter((edge) => edge.from === id);
        expect(into).toHaveLength(1);
        expect(out).toHaveLength(into[0]?.returns ? 0 : 1);
      }
    });

    test('each escalation of its channels stands apart, once', () => {
      const expected = new Set(protocol.channels.map((channel) => protocol.escalation[channel]));
      expected.delete(undefined);
      expect(new Set(drawing.escalations.map((each) => each.protocol))).toEqual(expected);
    });
  },
);

test('ending the service after its warnings is one edge from any step', () => {
  const { edges } = drawingOf(library, 'cliente-dificil-remoto');
  expect(edges.filter(({ kind }) => kind === 'service').map(({ from }) => from)).toEqual(['any']);
});
