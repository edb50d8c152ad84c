import { expect, test } from 'vitest';
import { comboOf, comboOfKey, globalOwnerOf, globalRefusalOf } from './globalKeys.ts';

const free = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

test.each([
  [{ key: 'F9', code: 'F9' }, 'F9'],
  [{ key: 'n', code: 'KeyN', ctrlKey: true, altKey: true }, 'Ctrl+Alt+N'],
  // What Alt writes on a Mac, and Shift on any keyboard.
  [{ key: '˜', code: 'KeyN', ctrlKey: true, altKey: true }, 'Ctrl+Alt+N'],
  [{ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+1'],
  // A letter is meant by what is printed on it, not by where it lies.
  [{ key: 'a', code: 'KeyQ', ctrlKey: true, altKey: true }, 'Ctrl+Alt+A'],
  [{ key: 'ArrowRight', code: 'ArrowRight', altKey: true, metaKey: true }, 'Alt+Super+Right'],
  [{ key: 'Control', code: 'ControlLeft', ctrlKey: true }, null],
])('reads %j', (pressed, combo) => {
  expect(comboOf({ ...free, ...pressed })).toBe(combo);
});

test('a key of this program that does something else is refused, its own is not', () => {
  expect(globalRefusalOf('brake', 'F8', {}, {})).toBeNull();
  expect(globalRefusalOf('next', 'F8', {}, {})).toEqual({ why: 'inApp', by: 'brake' });
  expect(globalRefusalOf('next', 'F9', {}, { note: 'F9' })).toEqual({ why: 'inApp', by: 'note' });
});

test('a key serves one global command', () => {
  expect(globalRefusalOf('back', 'F9', { next: 'F9' }, {})).toEqual({ why: 'global', by: 'next' });
  expect(globalRefusalOf('next', 'F9', { next: 'F9' }, {})).toBeNull();
});

test('what would take a key from every program is refused', () => {
  expect(globalRefusalOf('next', 'Ctrl+C', {}, {})).toEqual({ why: 'weak' });
  expect(globalRefusalOf('next', 'Ctrl+Alt+E', {}, {})).toEqual({ why: 'system' });
  expect(globalRefusalOf('next', 'ñ', {}, {})).toEqual({ why: 'unreadable' });
});

test('a key of this program can belong to a global command already', () => {
  expect(comboOfKey('Ctrl+p')).toBe('Ctrl+P');
  expect(globalOwnerOf('F9', { back: 'F9' })).toBe('back');
  expect(globalOwnerOf('n', { back: 'F9' })).toBeNull();
});
