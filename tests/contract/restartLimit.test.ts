import { expect, test } from 'vitest';
import { restartLimit } from '../../shared/door/restartLimit.ts';

test('forgives five deaths in ten seconds and gives up at the sixth', () => {
  const limit = restartLimit();
  expect([0, 1, 2, 3, 4].map((at) => limit.mayRestart(at))).toEqual(Array(5).fill(true));
  expect(limit.mayRestart(9_999)).toBe(false);
});

test('deaths far apart are forgiven for ever', () => {
  const limit = restartLimit();
  const deaths = Array.from({ length: 50 }, (_, index) => limit.mayRestart(index * 2_001));
  expect(deaths).not.toContain(false);
});
