import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../shared/followup/contract.ts';
import { byDay, daysAway, fieldsOf, groupOf, midnight, momentOf, tomorrowAtNine } from './byDay.ts';

const at = (text: string) => new Date(text).getTime();
const now = at('2026-11-20T10:00');

function promised(due: string): FollowUp {
  const origin = { id: '', folio: '', protocolName: '' };
  const words = { id: due, reason: '', client: '', reference: '', agent: '' };
  return { ...words, due: at(due), channel: 'telefonico', origin };
}

describe('the group of a follow-up', () => {
  test.each([
    ['2026-11-19T23:59', 'late'],
    ['2026-11-20T09:59', 'late'],
    ['2026-11-20T10:00', 'today'],
    ['2026-11-20T23:59', 'today'],
    ['2026-11-21T00:00', 'next'],
    ['2027-01-01T08:00', 'next'],
  ])('%s is %s', (due, group) => expect(groupOf(at(due), now)).toBe(group));

  test('keeps the order given', () => {
    const list = ['2026-11-18T08:00', '2026-11-20T09:00', '2026-11-20T11:00', '2026-11-23T09:00'];
    const groups = byDay(list.map(promised), now);
    expect(groups.late.map(({ id }) => id)).toEqual(list.slice(0, 2));
    expect(groups.today.map(({ id }) => id)).toEqual([list[2]]);
    expect(groups.next.map(({ id }) => id)).toEqual([list[3]]);
  });
});

describe('the local day', () => {
  test('ends at midnight, also over months and years', () => {
    expect(midnight(at('2026-12-31T23:30'), 1)).toBe(at('2027-01-01T00:00'));
  });

  test.each([
    ['2026-11-19T23:00', -1],
    ['2026-11-20T00:00', 0],
    ['2026-11-24T01:00', 4],
    ['2027-03-30T12:00', 130],
  ])('%s is %d days away', (moment, days) => expect(daysAway(at(moment), now)).toBe(days));

  test('tomorrow at nine is by the clock on the wall', () => {
    expect(tomorrowAtNine(now)).toBe(at('2026-11-21T09:00'));
  });
});

test('date and time fields are read as they are written, and nothing else is', () => {
  const { date, time } = fieldsOf(now);
  expect({ date, time }).toEqual({ date: '2026-11-20', time: '10:00' });
  expect(momentOf(date, time)).toBe(now);
  expect(momentOf('', '10:00')).toBeNull();
  expect(momentOf('2026-13-40', '10:00')).toBeNull();
});
