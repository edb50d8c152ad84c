import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, readCard, type Card } from '../../shared/scorecard/card.ts';
import { faultsIn, isNegative, scoreOf, type Marks } from '../../shared/scorecard/marks.ts';
import { protocolsDir } from '../support/library.ts';

const shipped = readFileSync(
  join(protocolsDir, 'evaluaciones', 'atencion-al-cliente.yaml'),
  'utf8',
);

function shippedCard(): Card {
  const read = readCard(shipped);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.card;
}

/** Whole weights that total 100, in as many parts. */
const weights = (parts: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: parts - 1, maxLength: parts - 1 })
    .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 100])
    .map((edges) => edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)));

const cards: fc.Arbitrary<Card> = fc
  .integer({ min: 1, max: 5 })
  .chain((parts) =>
    fc.tuple(
      weights(parts),
      fc.array(
        fc.array(fc.record({ points: fc.integer({ min: 2, max: 5 }), critical: fc.boolean() }), {
          minLength: 1,
          maxLength: 5,
        }),
        { minLength: parts, maxLength: parts },
      ),
    ),
  )
  .map(([shares, sections]) => ({
    id: 'c',
    name: 'C',
    note: null,
    causes: [{ id: 'otra', text: 'Otra' }],
    sections: sections.map((items, at) => ({
      id: `s${at}`,
      name: `S${at}`,
      weight: shares[at] ?? 0,
      items: items.map(({ points, critical }, index) => ({
        id: `i${at}-${index}`,
        text: 'x',
        points,
        critical,
        proof: null,
        criteria: [],
      })),
    })),
  }));

const marked = cards.chain((card) =>
  fc
    .array(fc.option(fc.nat(4)), {
      minLength: itemsOf(card).length,
      maxLength: itemsOf(card).length,
    })
    .map((points): [Card, Marks] => [
      card,
      Object.fromEntries(
        itemsOf(card).map((item, index) => {
          const given = points[index] ?? null;
          const mark = {
            points: given === null ? null : given % item.points,
            proven: false,
            cause: 'otra',
            comment: 'porque sí',
          };
          return [item.id, mark];
        }),
      ),
    ]),
);

/** The score in exact fractions of whole numbers: 60 is a multiple of every item's highest mark. */
function exactly([card, marks]: [Card, Marks]): number | null {
  let above = 0n;
  let below = 0n;
  const sums = card.sections.map(({ weight, items }) => {
    const counting = items.filter(({ id, critical }) => !critical && marks[id]?.points !== null);
    const gained = counting.reduce(
      (sum, { id, points }) => sum + BigInt((60 / (points - 1)) * (marks[id]?.points ?? 0)),
      0n,
    );
    return { weight: BigInt(weight), gained, of: BigInt(counting.length) * 60n };
  });
  const common = sums.reduce((all, { of }) => all * (of === 0n ? 1n : of), 1n);
  for (const { weight, gained, of } of sums) {
    if (of === 0n) continue;
    above += (weight * gained * common) / of;
    below += weight;
  }
  return below === 0n ? null : Number((above * 1_000_000_000n) / (below * common)) / 1e7;
}

describe('what marks come to', () => {
  test('is what exact fractions give', () => {
    let applying = 0;
    fc.assert(
      fc.property(marked, ([card, marks]) => {
        const expected = exactly([card, marks]);
        const { total } = scoreOf(card, marks);
        expect(total === null).toBe(expected === null);
        if (expected === null || total === null) return;
        expect(total).toBeCloseTo(expected, 5);
        applying += 1;
      }),
      { numRuns: 500, seed: 20261122 },
    );
    expect(applying).toBeGreaterThan(200);
  });

  test('what does not apply is as if it were not on the card', () => {
    fc.assert(
      fc.property(marked, ([card, marks]) => {
        const applies = ({ id }: { id: string }) => marks[id]?.points !== null;
        const sections = card.sections
          .map((section) => ({ ...section, items: section.items.filter(applies) }))
          .filter(({ items }) => items.some(({ critical }) => !critical));
        const smaller = scoreOf({ ...card, sections }, marks);
        expect(smaller.total).toEqual(scoreOf(card, marks).total);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('a breach of a critical item never changes the total, and never hides in it', () => {
    fc.assert(
      fc.property(marked, ([card, marks]) => {
        const critical = itemsOf(card).filter((item) => item.critical);
        const breached = Object.fromEntries(
          Object.entries(marks).map(([id, mark]) => [
            id,
            critical.some((item) => item.id === id) ? { ...mark, points: 0 } : mark,
          ]),
        );
        const score = scoreOf(card, breached);
        expect(score.total).toEqual(scoreOf(card, marks).total);
        expect(score.critical).toEqual({ met: 0, of: critical.length });
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('a mark on the way up never lowers the total', () => {
    fc.assert(
      fc.property(marked, fc.nat(30), ([card, marks], pick) => {
        const item = itemsOf(card)[pick % itemsOf(card).length];
        const mark = item && marks[item.id];
        if (!item || !mark || mark.points === null || mark.points === item.points - 1) return;
        const better = { ...marks, [item.id]: { ...mark, points: mark.points + 1 } };
        const [before, after] = [marks, better].map((each) => scoreOf(card, each).total ?? 0);
        expect(after).toBeGreaterThanOrEqual((before ?? 0) - 1e-9);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});

describe('what is asked before marks are handed in', () => {
  test('every item, and cause and comment where it is negative', () => {
    fc.assert(
      fc.property(marked, ([card, marks]) => {
        expect(faultsIn(card, marks)).toEqual([]);
        const bare = Object.fromEntries(
          Object.entries(marks).map(([id, mark]) => [id, { ...mark, cause: null, comment: '' }]),
        );
        const negative = itemsOf(card).filter((item) =>
          isNegative(item, marks[item.id]?.points ?? null),
        );
        expect(faultsIn(card, bare)).toHaveLength(negative.length * 2);
        expect(faultsIn(card, {})).toHaveLength(itemsOf(card).length);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  test('no mark above the scale and none for an item that is not there', () => {
    const card = shippedCard();
    const one = { points: 4, proven: false, cause: null, comment: '' };
    const faults = faultsIn(card, { 'ev-1': one, 'ev-99': one });
    expect(faults).toContainEqual({ item: 'ev-1', why: 'tooHigh' });
    expect(faults).toContainEqual({ item: 'ev-99', why: 'unknown' });
  });
});

describe('the text of a card', () => {
  test('the one that comes with the program weighs 100 and has every criterion of the seeds', () => {
    const card = shippedCard();
    expect(card.sections.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(itemsOf(card)).toHaveLength(17);
    expect(
      itemsOf(card)
        .filter(({ critical }) => critical)
        .map(({ id }) => id),
    ).toEqual(['ev-6', 'ev-15']);
  });

  test.each([
    ['peso: 15', 'peso: 10', 'Los pesos de las secciones suman 95 y deben sumar 100: añada 5.'],
    ['peso: 15', 'peso: 25', 'Los pesos de las secciones suman 110 y deben sumar 100: quite 10.'],
    ['id: ev-2,', 'id: ev-1,', '«ev-1» ya se usa más arriba'],
    ['puntos: 4}', 'puntos: 9}', 'puntos'],
    ['prueba: aviso', 'prueba: magia', '«prueba» no admite ese valor'],
    ['causas:', 'motivos:', 'motivos'],
    ['secciones:', 'secciones: [', ''],
  ])('«%s» as «%s» says what is wrong and in which line', (text, wrong, message) => {
    const read = readCard(shipped.replace(text, wrong));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.issues[0]?.line).toBeGreaterThan(0);
    expect(read.issues.map((issue) => issue.message).join('\n')).toContain(message);
  });

  test('a section of critical items alone has a weight that measures nothing', () => {
    const read = readCard(
      shipped.replace('puntos: 3, prueba: normas, ec0305: [E1.2]', 'puntos: 3, critico: true'),
    );
    expect(!read.ok && read.issues[0]?.message).toContain('En «Apertura» todo es crítico');
  });

  test('any text is read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const read = readCard(text);
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
