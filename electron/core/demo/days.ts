import { randomBytes } from 'node:crypto';
import { digestOf } from '../../../shared/figures/digestOf.ts';
import type { FlatTally } from '../../../shared/figures/sum.ts';
import { emptyTally, tallyOf } from '../../../shared/figures/tally.ts';
import { libraryOf } from '../../../shared/library/library.ts';
import { chanceFrom } from '../../../shared/practice/chance.ts';
import { dayCounter } from '../figures/cells.ts';
import { bodyOf, cellBody } from '../figures/store.ts';
import { saltBytes } from '../integrity/hash.ts';
import { inventorOf } from './invent.ts';
import { forEachPace } from './pace.ts';
import type { Plot } from './plot.ts';
import type { Batch, Day, Invented, Stage } from './stage.ts';

/** So many are handed over at once. */
const batchSize = 500;

/**
 * Invents one day after another. What a day holds depends on the stage and the day alone, whoever invents it and
 * whenever: all but the salts, which are secrets.
 */
export function dayInventor(stage: Stage): (day: Day) => Generator<Batch> {
  const invent = inventorOf(stage);
  const counter = counterFor(stage);

  return function* invented({ no, moments }) {
    const chance = chanceFrom(`${stage.seed}\n${no}`);
    for (let first = 0; first < moments.length; first += batchSize) {
      const some = moments.slice(first, first + batchSize);
      const salts = randomBytes(some.length * saltBytes);
      const interactions = some.map((moment, index): Invented => {
        const salt = salts.toString('hex', index * saltBytes, (index + 1) * saltBytes);
        const one = invent(moment, salt, chance);
        const { body, flat } = counter.figuresOf(one.plot, one.pace);
        counter.count(one, flat);
        return { ...one, digest: body };
      });
      const isLast = first + batchSize >= moments.length;
      yield { day: no, interactions, cells: isLast ? counter.taken() : [], isLast };
    }
  };
}

/** Counts the figures of a day. */
function counterFor(stage: Stage) {
  let written: Batch['cells'][number][] = [];
  const counter = dayCounter({
    put(key, tally) {
      written.push({ key, body: latin1(cellBody(tally)) });
    },
  });
  const library = libraryOf(stage.catalog, stage.protocols);
  const hours = Array.from({ length: 24 }, (_, hour) =>
    counter.flat({ ...emptyTally, hours: { [hour]: 1 } }),
  );
  const figuresAt = (plot: Plot, pace: number) => {
    const { settings } = stage;
    const { channel, medium } = plot;
    const agent = { id: '', name: '', position: '' };
    const paced = plot.log.map((row) => ({ ...row, at: Math.round(row.at * pace) }));
    const digest = digestOf({ library, settings, agent, channel, medium }, paced);
    if (!digest) throw new Error('a plot that does not end');
    const flat = counter.flat({ ...tallyOf(digest, 0), hours: {} });
    return { body: latin1(bodyOf(digest)), flat };
  };
  return {
    figuresOf: forEachPace(
      stage.staged.map(({ plot }) => plot),
      figuresAt,
    ),
    count({ plot, agent, day, hour }: Omit<Invented, 'digest'>, flat: FlatTally): void {
      const [staged, who, alone] = [stage.staged[plot], stage.agents[agent], hours[hour]];
      if (!staged || !who || !alone) throw new Error('an interaction of nobody');
      const { protocol, channel } = staged.plot;
      const key = { agent: who.no, day, protocol, version: staged.version, channel };
      counter.count(key, [flat, alone]);
    },
    /** The rows of the day that ends. */
    taken(): Batch['cells'] {
      counter.write(Infinity);
      const rows = written;
      written = [];
      return rows;
    },
  };
}

const latin1 = (bytes: Buffer) => bytes.toString('latin1');
