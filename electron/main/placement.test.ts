import { expect, test } from 'vitest';
import {
  clampWidth,
  dockedBounds,
  nearestSide,
  parsePlacement,
  sameBounds,
  usualPlacement,
} from './placement.ts';

const workArea = { x: 100, y: 24, width: 1366, height: 700 };

test('docks to either edge over the whole height of the work area', () => {
  const right = dockedBounds(usualPlacement, workArea);
  expect(right).toEqual({ x: 1066, y: 24, width: 400, height: 700 });
  const left = dockedBounds({ ...usualPlacement, side: 'left', width: 560 }, workArea);
  expect(left).toEqual({ x: 100, y: 24, width: 560, height: 700 });
});

test('never stands out of a screen that is narrower than the sidebar', () => {
  const narrow = { x: 0, y: 0, width: 320, height: 480 };
  expect(dockedBounds(usualPlacement, narrow)).toEqual({ x: 0, y: 0, width: 320, height: 480 });
});

test('keeps the width between its limits', () => {
  expect([100, 340.4, 500, 2000].map(clampWidth)).toEqual([340, 340, 500, 560]);
});

test('a dropped window belongs to the nearer edge', () => {
  expect(nearestSide({ ...workArea, x: 110, width: 400 }, workArea)).toBe('left');
  expect(nearestSide({ ...workArea, x: 900, width: 400 }, workArea)).toBe('right');
});

test('tells whether a window already stands where it should', () => {
  expect(sameBounds(workArea, { ...workArea })).toBe(true);
  expect(sameBounds(workArea, { ...workArea, height: 1 })).toBe(false);
});

test('reads back what it wrote', () => {
  const placement = { side: 'left', width: 500, display: 7, strip: false } as const;
  expect(parsePlacement(JSON.stringify(placement))).toEqual(placement);
});

test('reads what was written before there was a strip', () => {
  const before = '{"side":"left","width":500,"display":7}';
  expect(parsePlacement(before)).toEqual({ side: 'left', width: 500, display: 7, strip: true });
});

test('as a rail it stands at the same edge', () => {
  expect(dockedBounds(usualPlacement, workArea, 'rail')).toEqual({
    ...workArea,
    x: 1418,
    width: 48,
  });
});

test('wide it stands at the same edge, no wider than the screen', () => {
  const wide = dockedBounds(usualPlacement, workArea, 'wide');
  expect(wide).toEqual({ ...workArea, x: 186, width: 1280 });
  const small = { ...workArea, width: 1024 };
  expect(dockedBounds(usualPlacement, small, 'wide')).toEqual(small);
});

test.each([
  '',
  'null',
  '[]',
  '{"side":"top","width":400,"display":null}',
  '{"side":"left","width":"400","display":null}',
  '{"side":"left","width":400,"display":"1"}',
  '{"side":"left","width":400}',
  '{"side":"left","width":400,"display":1,"strip":"no"}',
  '{"side":"left","width":1e999,"display":null}',
])('falls back to the usual place on %j', (text) => {
  expect(parsePlacement(text)).toEqual(usualPlacement);
});

test('a remembered width out of bounds is brought within them', () => {
  expect(parsePlacement('{"side":"left","width":9000,"display":1}').width).toBe(560);
});
