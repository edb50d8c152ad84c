import { expect, test } from 'vitest';
import { strutsOf } from './struts.ts';

const full = { x: 0, y: 0, width: 1920, height: 1080 };
const root = { width: 1920, height: 1080 };
const right = { x: 1520, y: 0, width: 400, height: 1080 };

test('one monitor: the strip at its edge, over the height of the window', () => {
  expect(strutsOf(right, 'right', root, [full])).toEqual([0, 400, 0, 0, 0, 0, 0, 1079, 0, 0, 0, 0]);
  const left = { x: 0, y: 24, width: 48, height: 1000 };
  expect(strutsOf(left, 'left', root, [full])).toEqual([48, 0, 0, 0, 24, 1023, 0, 0, 0, 0, 0, 0]);
});

test('beside a panel the strip reaches over the panel to the edge', () => {
  const beside = { ...right, x: 1480 };
  expect(strutsOf(beside, 'right', root, [full])?.[1]).toBe(440);
});

const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const wide = { width: 3200, height: 1080 };

test('two monitors side by side: the outer edges are kept, the inner ones are not', () => {
  const monitors = [full, second];
  const outer = { x: 2800, y: 0, width: 400, height: 1024 };
  expect(strutsOf(outer, 'right', wide, monitors)?.slice(0, 8)).toEqual([
    0, 400, 0, 0, 0, 0, 0, 1023,
  ]);
  expect(strutsOf(right, 'right', wide, monitors)).toBeNull();
  expect(strutsOf({ ...outer, x: 1920 }, 'left', wide, monitors)).toBeNull();
  expect(strutsOf({ ...right, x: 0 }, 'left', wide, monitors)?.[0]).toBe(400);
});

test('a narrower monitor below: the strip is measured from the edge of the root', () => {
  const below = { x: 0, y: 1080, width: 1280, height: 1024 };
  const tall = { width: 1920, height: 2104 };
  const docked = { x: 880, y: 1080, width: 400, height: 1024 };
  expect(strutsOf(docked, 'right', tall, [full, below])?.slice(0, 8)).toEqual([
    0, 1040, 0, 0, 0, 0, 1080, 2103,
  ]);
  // The monitor above keeps its own strip, and only its own height.
  expect(strutsOf(right, 'right', tall, [full, below])?.slice(6, 8)).toEqual([0, 1079]);
});

test('mirrored monitors are one', () => {
  expect(strutsOf(right, 'right', root, [full, { ...full }])?.[1]).toBe(400);
});
