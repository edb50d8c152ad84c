import { createHash } from 'node:crypto';
import path from 'node:path';
import Database from 'better-sqlite3';
import { verifyFolder } from '../../electron/core/core.ts';
import { databaseName } from '../../electron/core/store/identify.ts';
import type { Bench } from './benchmark.ts';
import { demoFolder, many, opened } from './demoFolder.ts';
import { type Figure, figureAgainst, figureOf } from './figure.ts';
import { interleaved, timed } from './measure.ts';

interface Row {
  bodies: string;
  links: Buffer;
}

const linkBytes = 16;

/** The check of the whole chain beside hashing the same bytes row by row, and what a start adds. */
export async function verify({ quick, rounds }: Bench): Promise<Figure[]> {
  const dataDir = demoFolder(quick ? many({ quick, rounds }) : 5000);
  const db = new Database(path.join(dataDir, databaseName), { readonly: true });
  const all = db.prepare<[], Row>('SELECT bodies, links FROM event_pack ORDER BY interaction');
  let rows = 0;
  const samples = await interleaved(quick ? 3 : rounds, {
    subject: () => {
      const verified = verifyFolder(dataDir, null);
      if (!verified.ok || !verified.report.intact) throw new Error('the invented log is not whole');
    },
    limit: () => {
      rows = 0;
      for (const { bodies, links } of all.iterate()) {
        const events = links.length / linkBytes;
        const share = Math.ceil(bodies.length / events);
        for (let event = 0; event < events; event += 1) {
          const body = bodies.slice(event * share, (event + 1) * share);
          const link = links.subarray(event * linkBytes, (event + 1) * linkBytes);
          createHash('sha256').update(body).update(link).digest();
          rows += 1;
        }
      }
    },
  });
  db.close();
  const perSecond = (times: readonly number[]) => times.map((ms) => (rows * 1000) / ms);
  return [
    figureOf(
      {
        name: 'verify',
        what: `filas de la cadena comprobadas por segundo, ${rows} filas / SHA-256 de los mismos bytes, fila a fila`,
        unit: 'filas/s',
        target: 0.3,
        sense: 'min',
      },
      { subject: perSecond(samples.subject), limit: perSecond(samples.limit) },
    ),
    await atStart(many({ quick, rounds })),
  ];
}

/** Opening and closing the core on a great many, everything included, against the 200 ms that the check may take. */
async function atStart(count: number): Promise<Figure> {
  const dataDir = demoFolder(count);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    times.push(await timed(() => opened(dataDir).close()));
  }
  const what = `abrir el núcleo con ${count} atenciones, comprobación incluida / 200 ms`;
  return figureAgainst({ name: 'verify-start', what, unit: 'ms', target: 1 }, times.slice(1), 200);
}
