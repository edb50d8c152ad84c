import { expect, test } from 'vitest';
import { commandIds } from '../../shared/keyboard/commands.ts';
import { commandsOf, keyGroups } from './groups.ts';

test('every command stands on the key card once', () => {
  const told = keyGroups.flatMap(commandsOf);
  expect(told.toSorted()).toEqual(commandIds.toSorted());
});

test('what works everywhere stands apart from what only a conversation knows', () => {
  expect(commandsOf('everywhere')).toContain('close');
  expect(commandsOf('live')).toContain('brake');
  expect(commandsOf('home')).toContain('agent');
  expect(commandsOf('lists')).toEqual(expect.arrayContaining(['reschedule', 'rowUp']));
});
