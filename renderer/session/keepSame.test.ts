import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSame } from './keepSame.ts';

test('what stayed the same is the very same, and what changed is new', () => {
  const before = { stages: [{ id: 'a' }, { id: 'b' }], step: { key: '1', norms: ['x'] } };
  const after = { stages: [{ id: 'a' }, { id: 'c' }], step: { key: '1', norms: ['x'] } };
  const kept = keepSame(before, after);
  expect(kept).toEqual(after);
  expect(kept.step).toBe(before.step);
  expect(kept.stages[0]).toBe(before.stages[0]);
  expect(kept.stages).not.toBe(before.stages);
  expect(keepSame(before, structuredClone(before))).toBe(before);
});

test('it always says what the new value says', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const copy = structuredClone(after);
      expect(keepSame(before, after)).toEqual(copy);
      expect(keepSame(after, copy)).toEqual(after);
    }),
  );
});
