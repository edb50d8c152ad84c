import { expect, test } from 'vitest';
import { topicOf, type Place } from './topics.ts';

const live: Place = {
  route: { at: 'session' },
  locked: false,
  look: 'step',
  paused: false,
  detour: false,
  sheet: null,
};

test('beside a conversation help is about what is looked at: the sheet first, then the state', () => {
  expect(topicOf(live)).toBe('paso');
  expect(topicOf({ ...live, detour: true })).toBe('situacion');
  expect(topicOf({ ...live, paused: true })).toBe('pausa');
  expect(topicOf({ ...live, paused: true, sheet: 'note' })).toBe('nota');
  expect(topicOf({ ...live, detour: true, look: 'wrapUp' })).toBe('cierre');
  expect(topicOf({ ...live, look: 'finished', paused: true })).toBe('terminada');
  expect(topicOf({ ...live, look: null })).toBe('inicio');
});

test('elsewhere it is about the screen; one that asks for a password explains that', () => {
  expect(topicOf({ ...live, route: { at: 'registro' } })).toBe('registro');
  expect(topicOf({ ...live, route: { at: 'registro' }, locked: true })).toBe('cuenta');
  expect(topicOf({ ...live, route: { at: 'protocol', id: 'x', as: 'drawing' } })).toBe('diagrama');
  expect(topicOf({ ...live, route: { at: 'quality', page: 'queue', id: null } })).toBe('cola');
});
