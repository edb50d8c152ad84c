import { expect, test } from 'vitest';
import { pressGuard } from './pressGuard.ts';

test('a held key is one press, however long', () => {
  const guard = pressGuard();
  const held = [0, ...Array.from({ length: 100 }, (_none, index) => 660 + index * 40)];
  expect(held.filter((at) => guard.isPress('next', at))).toEqual([0]);
  expect(guard.isPress('next', 660 + 99 * 40 + 800)).toBe(true);
});

test('keys do not hold each other up, and a clock that goes back holds none', () => {
  const guard = pressGuard();
  expect(guard.isPress('next', 1000)).toBe(true);
  expect(guard.isPress('back', 1001)).toBe(true);
  expect(guard.isPress('next', 500)).toBe(true);
});
