import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passesLuhn } from '../../shared/privacy/redact.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { clientOf, firstRun, openTestCore, temporaryFolder } from '../support/testCore.ts';
import { toTheRequest, walk } from '../support/walk.ts';

/** A number of 13 to 19 digits that is a card's by its check digit, and that no clock or counter would write. */
const card = fc
  .array(fc.nat(9), { minLength: 12, maxLength: 18 })
  .map((digits) => `4${digits.slice(1).join('')}`)
  .map((body) => body + '0123456789'.split('').find((check) => passesLuhn(body + check)));

const written = fc.record({
  number: card,
  separator: fc.constantFrom('', ' ', '-', '.'),
  before: fc.string({ unit: 'grapheme', maxLength: 20 }),
});

/** Every door through which a person's words come in, each with the same text. */
function everyText(text: string, number: number): SessionEvent[] {
  return [
    { type: 'captured', field: 'cliente', value: text },
    { type: 'captured', field: 'referencia', value: text },
    { type: 'captured', field: 'resumen', value: text },
    { type: 'captured', field: 'calificacion', value: number },
    { type: 'noted', text },
    { type: 'flagged', words: text },
    { type: 'followUpPlanned', due: 1_900_000_000_000, reason: text, channel: 'telefonico' },
    { type: 'paused', reason: text },
    { type: 'resumed' },
  ];
}

test('no card number, wherever it was typed, reaches a file of the data folder', async () => {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir });
  const client = clientOf(core);
  await firstRun(client);
  const samples = fc.sample(written, 40);
  for (const { number, separator, before } of samples) {
    const grouped = number.match(/.{1,4}/g)?.join(separator) ?? '';
    const text = `${before} ${grouped} fin`.trim();
    const begun = await walk(client, toTheRequest, { client: text });
    await client.session.saveDraft({ id: begun.id, field: 'cierre', text });
    let { id, seq } = begun;
    for (const event of everyText(text, Number(number))) {
      const call = { id, seq, eventId: crypto.randomUUID(), event };
      ({ id, seq } = await client.session.advance(call));
    }
    const start = { protocol: 'atencion-telefonica', channel: 'telefonico' } as const;
    const eventId = crypto.randomUUID();
    const other = await client.session.start({
      ...start,
      eventId,
      reference: text,
      pauseReason: text,
    });
    const event = { type: 'abandoned', reason: text } as const;
    const call = { id: other.id, seq: other.seq, eventId: crypto.randomUUID(), event };
    await client.session.advance(call);
  }
  const open = bytesOf(dataDir);
  await core.leave();
  const closed = bytesOf(dataDir);
  const forms = samples.flatMap(({ number, separator }) => [
    number,
    number.match(/.{1,4}/g)?.join(separator) ?? '',
  ]);
  expect(forms.filter((form) => open.includes(form) || closed.includes(form))).toEqual([]);
  // The same search finds what was kept.
  expect(closed.includes(' fin')).toBe(true);
});

/** Every byte of every file in a folder: the database, its journal, the backups. */
function bytesOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name))),
  );
}
