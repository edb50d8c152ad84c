import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDigest, writeDigest } from '../../shared/figures/compact.ts';
import { comparedOf } from '../../shared/figures/figuresOf.ts';
import { digestOf } from '../../shared/figures/digestOf.ts';
import { tallySums } from '../../shared/figures/sum.ts';
import { writtenSum } from '../../shared/figures/writtenSum.ts';
import {
  combine,
  emptyTally,
  merge,
  readTally,
  withoutSteps,
  tallyOf,
  writeTally,
} from '../../shared/figures/tally.ts';
import { shippedLibrary } from '../support/library.ts';
import { endedWalks } from '../support/walks.ts';
import { recount } from './recount.ts';

const library = shippedLibrary();
const walks = endedWalks(library);

describe('the figures of an interaction', () => {
  test('read from the rows alone are those of the statechart', () => {
    const seen = { undone: 0, escalated: 0, norms: 0, missing: 0, warned: 0 };
    fc.assert(
      fc.property(walks, ({ context, log }) => {
        const digest = digestOf(context, log);
        const again = recount(context, log);
        expect(digest).toEqual(again);
        expect(readDigest(writeDigest(again))).toEqual(again);
        seen.undone += again.backs;
        seen.escalated += again.escalations;
        seen.norms += again.marked;
        seen.missing += again.missing.length;
        seen.warned += again.warnings;
      }),
      { numRuns: 200, seed: 20261122 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  test('an interaction that has not ended adds nothing', () => {
    fc.assert(
      fc.property(walks, ({ context, log }) => {
        expect(
          digestOf(
            context,
            log
              .slice(0, -1)
              .filter(
                ({ event }) =>
                  event.type !== 'finished' &&
                  event.type !== 'abandoned' &&
                  event.type !== 'reopened',
              ),
          ),
        ).toBeNull();
      }),
      { numRuns: 20, seed: 20261122 },
    );
  });
});

const tallies = fc
  .tuple(walks, fc.nat(23))
  .map(([{ context, log }, hour]) => tallyOf(digestOf(context, log) ?? fail(), hour));

function fail(): never {
  throw new Error('the walk did not end');
}

describe('figures added up', () => {
  const sums = tallySums();

  test('come to the same in any order and any grouping, and to nothing when taken away', () => {
    fc.assert(
      fc.property(fc.array(tallies, { maxLength: 8 }), fc.nat(8), (list, cut) => {
        const sum = (some: typeof list) => some.reduce((a, b) => combine(a, b), emptyTally);
        const all = sum(list);
        expect(writeTally(sum(list.toReversed()))).toBe(writeTally(all));
        const parts = combine(sum(list.slice(0, cut)), sum(list.slice(cut)));
        expect(writeTally(parts)).toBe(writeTally(all));
        const rest = list.slice(cut).reduce((a, b) => combine(a, b, -1), all);
        expect(writeTally(rest)).toBe(writeTally(sum(list.slice(0, cut))));
        expect(readTally(writeTally(all))).toEqual(all);
        expect(writeTally(merge(list))).toBe(writeTally(all));
        const counted = sums.sum();
        for (const each of list) counted.add(sums.flat(each));
        expect(writeTally(counted.tally())).toBe(writeTally(all));
        const written = writtenSum();
        for (const each of list) written.add(writeTally(each));
        expect(written.tally()).toEqual(merge(list));
        const compared = readTally(withoutSteps(writeTally(all)) ?? writeTally(all));
        expect(comparedOf(compared)).toEqual(comparedOf(all));
        expect(all.n).toBe(list.length);
      }),
      { numRuns: 30, seed: 20261122 },
    );
  });
});
