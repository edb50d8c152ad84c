import { expect, test } from 'vitest';
import { roomWith } from './room.ts';

const bounds = { x: 1920, y: 0, width: 1280, height: 1024 };
const panel = { x: 1920, y: 24, width: 1240, height: 1000 };

test('without a strip the work area is what it is', () => {
  expect(roomWith(panel, bounds, null)).toEqual(panel);
});

test('the own strip is given back, a panel beside it is not', () => {
  const right = { ...panel, width: 840 };
  expect(roomWith(right, bounds, { side: 'right', width: 400 })).toEqual(panel);
  const left = { x: 2320, y: 0, width: 880, height: 1024 };
  expect(roomWith(left, bounds, { side: 'left', width: 400 })).toEqual(bounds);
});

test('before the window manager has taken it off nothing is given back', () => {
  expect(roomWith(panel, bounds, { side: 'right', width: 400 })).toEqual(panel);
  expect(roomWith(bounds, bounds, { side: 'left', width: 48 })).toEqual(bounds);
});
