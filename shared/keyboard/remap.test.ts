import { describe, expect, test } from 'vitest';
import { commandIds, commands } from './commands.ts';
import { boundKeys, isSingle, refusalOf, soundChanges } from './remap.ts';

describe('the table of commands', () => {
  test.each(commandIds)('%s shares no key with a command that may be at work with it', (id) => {
    for (const key of commands[id].keys) {
      expect(refusalOf(id, key, {})?.why).not.toBe('taken');
    }
  });

  test.each(commandIds.filter((id) => !commands[id].fixed))(
    '%s could be given its own key again',
    (id) => {
      for (const key of commands[id].keys) expect(refusalOf(id, key, {})).toBeNull();
    },
  );

  test('nothing that cannot be taken back is done twice within a second', () => {
    for (const id of ['abandon', 'done', 'answer', 'dismiss'] as const) {
      expect(commands[id].throttleMs).toBeGreaterThanOrEqual(1000);
    }
  });
});

describe('another key', () => {
  test('takes the place of the first', () => {
    expect(boundKeys({ note: 'w' }, true).note).toEqual(['w']);
  });

  test('is refused where another command has it, and says which', () => {
    expect(refusalOf('note', 't', {})).toEqual({ why: 'taken', by: 'clientType' });
    expect(refusalOf('note', '4', {})).toEqual({ why: 'taken', by: 'option' });
    expect(refusalOf('note', 'F8', {})).toEqual({ why: 'taken', by: 'brake' });
  });

  test('is free again once the other has moved', () => {
    expect(refusalOf('note', 't', { clientType: 'y' })).toBeNull();
    expect(refusalOf('note', 'y', { clientType: 'y' })).toEqual({ why: 'taken', by: 'clientType' });
  });

  test('may be one of a command that is never at work at the same time', () => {
    expect(refusalOf('done', 'n', {})).toBeNull();
  });

  test.each(['Tab', 'Ctrl+c', 'F5', 'Dead'])('%s is the system’s', (key) => {
    expect(refusalOf('note', key, {})).toEqual({ why: 'reserved' });
  });

  test('empty, switches the command’s key off', () => {
    expect(refusalOf('note', '', {})).toBeNull();
    expect(boundKeys({ note: '' }, true).note).toEqual([]);
  });

  test('never moves what always works', () => {
    expect(boundKeys({ brake: 'b', keep: '', unknown: 'z' }, true)).toEqual(boundKeys({}, true));
  });
});

test('with single keys off, no character alone does anything, and the rest still does', () => {
  const keys = boundKeys({ note: 'Ctrl+j' }, false);
  expect(Object.values(keys).flat().some(isSingle)).toBe(false);
  expect(keys).toMatchObject({ note: ['Ctrl+j'], brake: ['F8'], next: ['Enter'], option: [] });
});

test('stored changes that cannot hold are named and left out', () => {
  const { sound, dropped } = soundChanges({ note: 'w', brake: 'b', nada: 'q', pause: 't' });
  expect(sound).toEqual({ note: 'w' });
  expect(dropped).toEqual(['brake', 'nada', 'pause']);
});
