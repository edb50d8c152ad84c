import { describe, expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { nineOClock } from '../support/session.ts';
import {
  clientOf,
  countedId,
  firstRun,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';

const hour = 3_600_000;

/** Ways in which the clock of a desk goes wrong: what each next event shows, in UTC ms. */
const clocks: Record<string, number[]> = {
  'an hour back': [0, 10_000, -hour, -hour + 10_000, -hour + 20_000].map((ms) => nineOClock + ms),
  'a year forward and back again': [0, 365 * 24 * hour, 1000, 2000, 3000].map(
    (ms) => nineOClock + ms,
  ),
  // 2026-10-25 03:00 in Madrid becomes 02:00; UTC itself goes on.
  'over the end of summer time': [-1000, 0, 1000, hour, 2 * hour].map(
    (ms) => Date.UTC(2026, 9, 25, 1) + ms,
  ),
  'over the end of 32-bit time in 2038': [-1, 0, 1, 2, 1000].map((ms) => 2_147_483_648_000 + ms),
  'back before 1970': [0, -nineOClock - hour, -nineOClock, 1, 2].map((ms) => nineOClock + ms),
  'standing still': [0, 0, 0, 0, 0].map((ms) => nineOClock + ms),
};

describe.each(Object.entries(clocks))('a clock that goes %s', (_name, times) => {
  test('changes neither the order of the log nor makes a duration negative', async () => {
    const dataDir = temporaryFolder();
    let time = times[0] ?? 0;
    const core = openTestCore({ dataDir, now: () => time });
    const client = clientOf(core);
    await firstRun(client);
    let view: SessionView = await client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
    const send = async (event: Parameters<typeof client.session.advance>[0]['event']) => {
      view = await client.session.advance({
        id: view.id,
        seq: view.seq,
        eventId: countedId(),
        event,
      });
    };
    const steps = [
      { type: 'next' as const },
      { type: 'paused' as const, reason: 'espera' },
      { type: 'resumed' as const },
      { type: 'finished' as const, outcome: 'cliente_se_retiro', note: '' },
    ];
    for (const [index, event] of steps.entries()) {
      time = times[index + 1] ?? time;
      await send(event);
    }
    const { summary, timeline } = await client.review.open({ id: view.id });
    expect(summary.activeMs).toBeGreaterThanOrEqual(0);
    expect(view.seq).toBe(5);
    const durations = timeline.flatMap((entry) =>
      'ms' in entry && entry.ms !== null ? [entry.ms] : [],
    );
    expect(durations.length).toBeGreaterThan(0);
    for (const ms of durations) expect(ms).toBeGreaterThanOrEqual(0);
    core.close();
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, events: 5 } });
    const again = openTestCore({ dataDir, now: () => time - 24 * hour });
    expect((await clientOf(again).review.open({ id: view.id })).timeline).toEqual(timeline);
    await again.leave();
  });
});

/** Where a desk's clock stands when the promises are looked at, from the moment they were made. */
const looks = [2 * hour, -24 * hour, 365 * 24 * hour, -365 * 24 * hour, 0, 3 * hour];

test('a promise is kept once and told once, wherever the clock jumps', async () => {
  const dataDir = temporaryFolder();
  let time = nineOClock;
  const open = () => openTestCore({ dataDir, now: () => time });
  let core = open();
  await firstRun(clientOf(core));
  const { id } = await clientOf(core).session.start({
    eventId: countedId(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
  });
  const event = {
    type: 'followUpPlanned' as const,
    due: nineOClock + hour,
    reason: 'Confirmar la devolución',
    channel: 'telefonico' as const,
  };
  const call = { id, seq: 1, eventId: countedId(), event };
  await clientOf(core).session.advance(call);
  for (const look of looks) {
    core.close();
    time = nineOClock + look;
    core = open();
    // The same call again, as a page that never heard the answer makes it.
    expect((await clientOf(core).session.advance(call)).seq).toBe(2);
    const [promise, ...more] = await clientOf(core).followUp.list();
    expect(promise).toMatchObject({ due: event.due, reason: event.reason });
    expect(more).toEqual([]);
  }
  const [promise] = await clientOf(core).followUp.list();
  await clientOf(core).followUp.close({ id: promise?.id ?? '' });
  for (const look of looks) {
    core.close();
    time = nineOClock + look;
    core = open();
    expect(await clientOf(core).followUp.list()).toEqual([]);
  }
  core.close();
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, events: 2 } });
});
