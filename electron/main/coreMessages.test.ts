import { expect, test } from 'vitest';
import { parseFromCore } from './coreMessages.ts';

test.each([
  { type: 'ready' },
  { type: 'closed' },
  { type: 'working', working: { doing: 'rebuild', done: 40, total: 100 } },
  { type: 'problem', message: 'No se puede.' },
  { type: 'portMessage', port: 3, data: '{}' },
  { type: 'due', ids: ['018f'] },
  { type: 'ways', ways: { updates: null, autostart: null, attending: true } },
  { type: 'settled', settled: { ok: false, why: 'attending' } },
  { type: 'announced', ok: false, message: 'No existe ese protocolo.' },
])('takes %j', (message) => {
  expect(parseFromCore(message)).toEqual(message);
});

test.each([
  null,
  'ready',
  {},
  { type: 'other' },
  { type: 'problem' },
  { type: 'working', working: { doing: 'otra cosa', done: 1, total: 2 } },
  { type: 'ways', ways: { updates: 4, autostart: null, attending: true } },
  { type: 'settled' },
  { type: 'announced', ok: 'true', message: '' },
  { type: 'portMessage', port: '3' },
])('ignores %j', (message) => {
  expect(parseFromCore(message)).toBeNull();
});
