import path from 'node:path';
import Database from 'better-sqlite3';
import { databaseName } from '../../electron/core/store/identify.ts';
import type { Bench } from './benchmark.ts';
import { demoFolder, many, supervised } from './demoFolder.ts';
import { type Figure, figureOf } from './figure.ts';
import { interleaved } from './measure.ts';

const days = 30;

/** The dashboard of thirty days with the thirty before, beside reading once the rows that it speaks of. */
export async function dashboard(bench: Bench): Promise<Figure[]> {
  const count = many(bench);
  const dataDir = demoFolder(count);
  const { core, api } = await supervised(dataDir);
  const db = new Database(path.join(dataDir, databaseName), { readonly: true });
  try {
    const to = Number(db.prepare('SELECT max(day) FROM rollup').pluck().get());
    const from = to - days + 1;
    const span = db
      .prepare<[number, number], { first: number; last: number }>(
        'SELECT min(interaction) AS first, max(interaction) AS last FROM digest WHERE day BETWEEN ? AND ?',
      )
      .get(from, to);
    const scan = db.prepare<[number, number]>(
      `SELECT count(*), sum(i.active_ms), sum(i.escalations), sum(length(p.bodies)), max(p.at + e.value / 10000)
       FROM interaction i JOIN event_pack p ON p.interaction = i.no JOIN json_each(p.path) e
       WHERE i.no BETWEEN ? AND ?`,
    );
    const samples = await interleaved(bench.rounds, {
      subject: () => api.figures.overview({ from, to }),
      limit: () => scan.get(span?.first ?? 0, span?.last ?? 0),
    });
    const what = `tablero de ${days} días entre ${count} atenciones / leer esas filas una vez`;
    return [figureOf({ name: 'dashboard-1m', what, unit: 'ms', target: 0.1 }, samples)];
  } finally {
    db.close();
    core.close();
  }
}
