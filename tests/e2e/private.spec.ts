import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/guion.ts';
import { outsideSockets } from '../support/outside.ts';
import { knownAgent } from '../support/prepare.ts';

/** What a client says is in the database and its copies, and nowhere else that the program writes or prints. */

/** Words that occur nowhere but in what is typed here. */
const client = 'Zenobia Quetzalcóatl';
const marks = ['Zenobia', 'Quetzalcóatl', 'Xochipilli', '5587654321', 'FOL-MARCA-77'];

test('after a whole day every file is its user’s alone and only the database knows the client', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const before = await guion.door.api();
  const begun = await before.session.start({
    eventId: randomUUID(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
    client,
    reference: 'FOL-MARCA-77',
  });
  const { id } = begun;
  await before.session.saveDraft({ id, field: 'notas', text: 'Xochipilli a medias' });
  const noted = { type: 'noted' as const, text: 'Xochipilli, llame al 5587654321' };
  await before.session.advance({ id, seq: begun.seq, eventId: randomUUID(), event: noted });
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  await before.backup.make();
  // A refused call and a crash are when programs are tempted to print what they were given.
  const refused = before.session.saveDraft({ id, field: '', text: 'Xochipilli' });
  await expect(refused).rejects.toThrow();
  expect(outsideSockets(guion.door.pid())).toEqual([]);
  guion.tolerate(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Failed to fetch/);
  await guion.killCore();
  await guion.restart();
  const after = await guion.door.api();
  await after.search.find({ query: 'Zenobia' });
  expect(outsideSockets(guion.door.pid())).toEqual([]);
  const open = filesIn(guion.dataDir);
  await guion.door.stop();

  expect(open.length).toBeGreaterThan(3);
  expect(openToOthers([...open, ...filesIn(guion.dataDir)])).toEqual([]);
  const said = guion.door.said();
  expect(marks.filter((mark) => said.includes(mark))).toEqual([]);
  expect(knowing(guion.dataDir)).toEqual([]);
  const database = readFileSync(path.join(guion.dataDir, 'guion.db'));
  expect(database.includes('Xochipilli'), 'so that the lines above mean something').toBe(true);
});

interface Found {
  name: string;
  mode: number;
}

/** Everything below a folder, and the folder itself. */
function filesIn(folder: string): Found[] {
  const names = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  return names.flatMap((name) => {
    const about = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return about === undefined ? [] : [{ name, mode: about.mode }];
  });
}

function openToOthers(found: readonly Found[]): string[] {
  return found
    .filter(({ mode }) => (mode & 0o077) !== 0)
    .map(({ name, mode }) => `${name} ${(mode & 0o777).toString(8)}`);
}

/** Files that hold what a client said, beside the database, its journal and its backups. */
function knowing(folder: string): string[] {
  return filesIn(folder)
    .map(({ name }) => name)
    .filter((name) => !/(^|\/)guion[^/]*\.db(-wal|-shm)?$/.test(name))
    .filter((name) => {
      const file = path.join(folder, name);
      if (!statSync(file).isFile()) return false;
      const content = readFileSync(file);
      // Chromium keeps text in either form.
      return marks.some(
        (mark) => content.includes(mark) || content.includes(Buffer.from(mark, 'utf16le')),
      );
    });
}
