import { expect, test } from 'vitest';
import { between, queryOf } from '../../electron/core/review/query.ts';
import { noFilter } from '../../shared/review/filter.ts';

/** How the Registro's queries are bounded: a far page must not be paid for with all the pages before it. */

const names = {
  agentNo: () => null,
  editionsOf: () => [],
  range: () => ({ first: 100, last: 900 }),
};
const noSpan = { from: null, until: null };

test('the page asked for and the range of dates make one lower and one upper bound', () => {
  const query = queryOf(noFilter, noSpan, null, names);
  const bounds = (asked: Parameters<typeof between>[1]) => between(query, asked).values;
  expect(bounds({})).toEqual([100, 900]);
  expect(bounds({ after: 499 })).toEqual([500, 900]);
  expect(bounds({ before: 500 })).toEqual([100, 499]);
  expect(bounds({ after: 5, before: 5000 })).toEqual([100, 900]);
  expect(between(query, { after: 499 }).where.match(/i\.no/g)).toHaveLength(1);
});

test('a filter keeps its own values behind the bounds', () => {
  const query = queryOf({ ...noFilter, escalated: true }, noSpan, null, names);
  const { where, values } = between(query, { before: 500 });
  expect(where).toMatch(/^listing\.rowid BETWEEN \? AND \? AND listing MATCH \?$/);
  expect(values).toEqual([100, 499, expect.any(String)]);
});
