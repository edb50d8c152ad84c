import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from '../support/guion.ts';
import { knownAgent } from '../support/prepare.ts';
import { giveToOwner, sentencesIn } from '../support/processes.ts';

/** One clear sentence, exit code 1, and nothing touched. */

test('a data folder that is a file', async ({ guion }) => {
  const blocked = path.join(guion.dataDir, 'archivo');
  await guion.prepare(() => Promise.resolve());
  writeFileSync(blocked, 'una carta');
  const { code, stderr } = await guion.door.startInVain(path.join(blocked, 'datos'));
  expect(code).toBe(1);
  expect(sentencesIn(stderr)).toEqual([
    expect.stringMatching(/^No se puede escribir en la carpeta/),
  ]);
  expect(stderr).toContain(blocked);
  expect(readFileSync(blocked, 'utf8')).toBe('una carta');
});

test('a database that is none', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const file = path.join(guion.dataDir, 'guion.db');
  const letter = 'Esto es una carta, no una base de datos. '.repeat(200);
  writeFileSync(file, letter);
  const { code, stderr } = await guion.door.startInVain(guion.dataDir);
  expect(code).toBe(1);
  expect(sentencesIn(stderr)).toEqual([
    expect.stringContaining('no es una base de datos de Guion'),
  ]);
  expect(stderr).toContain(file);
  expect(readFileSync(file, 'utf8')).toBe(letter);
});

test('a database of a newer Guion', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const file = path.join(guion.dataDir, 'guion.db');
  const db = new Database(file);
  db.pragma('user_version = 999');
  db.close();
  giveToOwner(guion.dataDir);
  const { code, stderr } = await guion.door.startInVain(guion.dataDir);
  expect(code).toBe(1);
  expect(sentencesIn(stderr)).toEqual([expect.stringContaining('Actualice Guion')]);
});
