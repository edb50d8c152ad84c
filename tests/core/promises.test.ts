import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchRouter } from '../../electron/core/search/router.ts';
import type { Core } from '../../electron/core/core.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { asSupervisor } from '../support/accounts.ts';
import {
  clientOf,
  countedId,
  firstRun,
  handClock,
  openTestCore,
  type Client,
} from '../support/testCore.ts';

const names = ['señora Ledesma', 'Ledezma', 'don Óscar', ''];
const reasons = ['devolver el cobro', 'devolución', 'llamar por el cobro doble', 'cobro'];
const hour = 3_600_000;
/** Few, so that many fall due at once. */
const dues = [1, 2, 3].map((hours) => 4_000_000_000_000 + hours * hour);
const queries = ['c', 'cobro', 'devolucion', 'ledesma', 'oscar cobro', 'telefonica', 'ref 3', '2'];

async function send(client: Client, id: string, event: SessionEvent): Promise<void> {
  const { seq } = await client.session.open({ id });
  await client.session.advance({ id, seq, eventId: countedId(), event });
}

const promise = (no: number): SessionEvent => ({
  type: 'followUpPlanned',
  due: dues[no % dues.length] ?? 0,
  reason: reasons[no % reasons.length] ?? '',
  channel: 'telefonico',
});

/** A desk with promises made in interactions that have ended, and in one that goes on. */
async function promising() {
  const clock = handClock();
  const core = openTestCore({ now: clock.now });
  const client = clientOf(core);
  await firstRun(client);
  await asSupervisor(client);
  const ids: string[] = [];
  for (let no = 0; no < 6; no += 1) {
    // oxlint-disable no-await-in-loop -- one interaction after the other
    const { id } = await client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
      client: names[no % names.length] ?? '',
      reference: `REF ${no}`,
    });
    for (let one = 0; one < 5; one += 1) await send(client, id, promise(no + one));
    if (no < 5) await send(client, id, { type: 'abandoned', reason: 'colgó' });
    ids.push(id);
    // oxlint-enable no-await-in-loop
  }
  return { core, client, ended: ids.slice(0, 5), open: ids[5] ?? '' };
}

/** One thing done at the desk, on whichever follow-up or interaction the number falls. */
const act = fc.record({
  kind: fc.constantFrom(
    ...(['close', 'close', 'snooze', 'snooze', 'plan', 'plan', 'plan', 'rename', 'fail'] as const),
    ...(['block', 'unblock', 'erase'] as const),
  ),
  on: fc.nat(1000),
  seen: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer Done> ? Done : never;

async function perform(desk: Awaited<ReturnType<typeof promising>>, { kind, on }: Act) {
  const { client, core, open, ended } = desk;
  const list = await client.followUp.list();
  const id = list[on % Math.max(1, list.length)]?.id;
  const rights = { ids: [ended[on % ended.length] ?? ''], reason: 'solicitud 12/2026' };
  if (kind === 'close' && id !== undefined) await client.followUp.close({ id });
  if (kind === 'snooze' && id !== undefined)
    await client.followUp.snooze({ id, until: dues[on % dues.length] ?? 0 });
  if (kind === 'plan') await send(client, open, promise(on));
  if (kind === 'rename') {
    const value = names[on % names.length] ?? '';
    await send(client, open, { type: 'captured', field: 'cliente', value });
  }
  if (kind === 'fail' && id !== undefined) closeInVain(core, id);
  if (kind === 'block') await client.rights.block(rights);
  if (kind === 'unblock') await client.rights.unblock(rights);
  if (kind === 'erase') await client.rights.erase(rights);
}

/** As when the disk takes the first half of an act and not the second. */
function closeInVain(core: Core, id: string): void {
  const inVain = core.work(({ db, followUps }) =>
    db.transaction(() => {
      followUps.close(id, null);
      throw new Error('no room');
    }),
  );
  expect(inVain).toThrow('no room');
}

test('whatever happens to follow-ups, the finder finds what one opened at this moment would', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 60, maxLength: 80 }), async (acts) => {
      const desk = await promising();
      const { client, core } = desk;
      for (const one of acts) {
        // oxlint-disable no-await-in-loop -- one act after the other
        await perform(desk, one);
        if (!one.seen) continue;
        const anew = createRouterClient(core.work(searchRouter));
        for (const query of queries) {
          const found = await client.search.find({ query });
          hits += found.filter(({ kind }) => kind === 'followUp').length;
          expect(found).toEqual(await anew.find({ query }));
        }
        // oxlint-enable no-await-in-loop
      }
      core.close();
    }),
    { numRuns: 1, endOnFailure: true },
  );
  expect(hits).toBeGreaterThan(200);
});
