import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { problemText } from '../../../electron/core/problem.ts';
import { idCounter } from '../../support/ids.ts';
import { fuzzFolder, openFuzzFolder } from '../fuzzCore.ts';
import { leakIn, type Target } from '../target.ts';

const page = 4096;
const files = ['guion.db', 'guion.db', 'guion.db', 'guion.db-wal', 'guion.db-shm', 'guion.anchor'];

interface Wound {
  file: number;
  how: 'flip' | 'zero' | 'cut' | 'swap' | 'grow' | 'junk';
  at: number;
  bytes: Uint8Array;
}
const wound = fc.record({
  file: fc.nat(files.length - 1),
  how: fc.constantFrom('flip', 'flip', 'zero', 'cut', 'swap', 'grow', 'junk'),
  at: fc.oneof(
    fc.nat(120),
    fc.nat(),
    fc.nat(60).map((no) => no * page),
  ),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
});

/**
 * A data folder with three finished interactions, wounded while nobody had it open. It opens or says why not;
 * what is missing afterwards is never missing in silence.
 */
export function databaseTarget(): Target {
  const base = fuzzFolder();
  let made: Promise<void> | null = null;
  return {
    name: 'archivo de la base de datos',
    inputs: fc.array(wound, { minLength: 1, maxLength: 3 }),
    turn: 1,
    async attempt(wounds: Wound[]) {
      made ??= fill(base);
      await made;
      const folder = fuzzFolder();
      try {
        cpSync(base, folder, { recursive: true });
        for (const one of wounds) hurt(folder, one);
        return await lookInto(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    close: () => rmSync(base, { recursive: true, force: true }),
  };
}

async function lookInto(folder: string): Promise<string | null> {
  const opened = openFuzzFolder(folder);
  if (!opened.ok) return leakIn(problemText(opened.problem));
  const client = createRouterClient(opened.core.router);
  try {
    const notices = await client.integrity.notices();
    const { rows } = await client.review.list({});
    const report = await client.integrity.verify();
    const whole = rows.length === 3 && report.intact;
    if (!whole && notices.length === 0) {
      const found = report.findings.map(({ text }) => text).join(' ');
      return `${rows.length} of 3 are left, nobody is told. ${found}`;
    }
    return leakIn(notices.map((notice) => notice.text).join('\n'));
  } finally {
    opened.core.close();
  }
}

async function fill(folder: string): Promise<void> {
  const opened = openFuzzFolder(folder);
  if (!opened.ok) throw new Error(opened.problem.reason);
  const client = createRouterClient(opened.core.router);
  const newId = idCounter();
  const agent = '11111111-1111-4111-8111-111111111111';
  await client.settings.save({ company: 'Tiendas Suárez' });
  await client.people.save({ id: agent, name: 'Marcela Rojas', position: '' });
  await client.people.choose({ id: agent });
  for (let no = 0; no < 3; no += 1) {
    const { id, seq } = await client.session.start({
      eventId: newId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
    const event = { type: 'abandoned' as const, reason: 'prueba' };
    await client.session.advance({ id, seq, eventId: newId(), event });
  }
  await opened.core.leave();
}

function hurt(folder: string, { file, how, at, bytes }: Wound): void {
  const name = path.join(folder, files[file] ?? 'guion.db');
  if (!existsSync(name)) return how === 'junk' ? writeFileSync(name, bytes) : undefined;
  const content = readFileSync(name);
  if (content.length === 0) return;
  const from = at % content.length;
  if (how === 'cut') return writeFileSync(name, content.subarray(0, from));
  if (how === 'grow') return writeFileSync(name, Buffer.concat([content, bytes]));
  if (how === 'flip') content[from] = (content[from] ?? 0) ^ (bytes[0] || 1);
  else if (how === 'zero') content.fill(0, from, Math.min(content.length, from + page));
  else if (how === 'junk') content.set(bytes.subarray(0, content.length - from), from);
  else content.copyWithin(from - (from % page), 0, page);
  writeFileSync(name, content);
}
