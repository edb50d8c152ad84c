import path from 'node:path';
import Database from 'better-sqlite3';
import { databaseName } from '../../electron/core/store/identify.ts';
import { noFilter } from '../../shared/review/filter.ts';
import { numbersOf, wordsIn } from '../../shared/review/words.ts';
import type { Bench } from './benchmark.ts';
import { demoFolder, many, supervised } from './demoFolder.ts';
import { type Figure, figureOf } from './figure.ts';
import { interleaved } from './measure.ts';

const query = `SELECT i.no, i.client, i.started_at FROM listing CROSS JOIN interaction i ON i.no = listing.rowid
  WHERE listing MATCH ? ORDER BY listing.rowid DESC LIMIT 51`;

/** A rare word and the commonest one, as the core answers them, beside the same full-text query alone. */
export async function search(bench: Bench): Promise<Figure[]> {
  const count = many(bench);
  const dataDir = demoFolder(count);
  const { core, api } = await supervised(dataDir);
  const db = new Database(path.join(dataDir, databaseName), { readonly: true });
  const raw = db.prepare(query);
  const rounds = bench.rounds * 100;
  const figure = async (name: string, word: string) => {
    const match = wordsIn(word)
      .map((each) => numbersOf(each).map((token) => `"${token}"`))
      .map((tokens) => `(${tokens.join(' OR ')})`)
      .join(' AND ');
    const samples = await interleaved(rounds, {
      subject: () => api.review.list({ filter: { ...noFilter, text: word } }),
      limit: () => raw.all(match),
    });
    const what = `buscar «${word}» en ${count} atenciones / la misma consulta sola`;
    return figureOf({ name, what, unit: 'ms', target: 1.5, share: 0.95 }, samples);
  };
  try {
    return [await figure('search-1m-rare', 'ledesma'), await figure('search-1m-common', 'cliente')];
  } finally {
    db.close();
    core.close();
  }
}
