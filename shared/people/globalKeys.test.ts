import { expect, test } from 'vitest';
import { acceleratorOf, comboFault, readGlobalKeys } from './globalKeys.ts';

test.each([
  ['F9', 'F9'],
  ['Ctrl+Alt+N', 'Control+Alt+N'],
  ['Ctrl+Shift+Enter', 'Control+Shift+Return'],
  ['Alt+Super+Left', 'Alt+Super+Left'],
])('%s can be a global key', (combo, accelerator) => {
  expect(comboFault(combo)).toBeNull();
  expect(acceleratorOf(combo)).toBe(accelerator);
});

test.each([
  ['N', 'weak'],
  ['Ctrl+C', 'weak'],
  ['Shift+Enter', 'weak'],
  ['F5', 'system'],
  ['Alt+F4', 'system'],
  ['Ctrl+Alt+E', 'system'],
  ['Ctrl+Alt+2', 'system'],
  ['Alt+Ctrl+N', 'unreadable'],
  ['Ctrl+Alt+', 'unreadable'],
  ['Ctrl+Ctrl+N', 'unreadable'],
  ['F25', 'unreadable'],
  ['Ctrl+Alt+Ñ', 'unreadable'],
  ['', 'unreadable'],
])('%s cannot: %s', (combo, fault) => {
  expect(comboFault(combo)).toBe(fault);
});

test('only what can be used is read, and a key serves one command', () => {
  const stored = { next: 'F9', back: 'F9', brake: 'Ctrl+Alt+F8', show: 7, other: 'F10' };
  expect([...readGlobalKeys(stored)]).toEqual([['next', 'F9']]);
  expect(readGlobalKeys(null).size + readGlobalKeys('F9').size + readGlobalKeys([]).size).toBe(0);
});
