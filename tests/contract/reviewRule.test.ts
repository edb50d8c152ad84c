import { randomUUID } from 'node:crypto';
import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { accountRoles } from '../../shared/people/role.ts';
import { itemsOf } from '../../shared/scorecard/card.ts';
import { givenUp, qualityDesk, type QualityDesk } from '../quality/prepared.ts';
import { asRole, asSupervisor } from '../support/accounts.ts';
import { marcela } from '../support/testCore.ts';

const calls = (client: QualityDesk['client'], interaction: string) => ({
  'scorecard.open': () => client.scorecard.open({ interaction }).then(({ reviews }) => reviews),
  'review.open': () => client.review.open({ id: interaction }).then(({ reviews }) => reviews),
  'review.export': () =>
    client.review
      .export({ what: 'reviews', format: 'jsonl' })
      .then(({ text }) => text.split('\n').filter(Boolean)),
});

/** How many reviews each way gives to whom: one is the agent's, one compares reviewers; null = refused. */
const table = {
  supervisor: { 'scorecard.open': 2, 'review.open': 2, 'review.export': 2 },
  administrator: { 'scorecard.open': null, 'review.open': 0, 'review.export': null },
  author: { 'scorecard.open': null, 'review.open': null, 'review.export': null },
} as const;

/** How many there were; null where they were refused. */
function countOf(read: () => Promise<unknown[]>): Promise<number | null> {
  return read().then(
    (reviews) => reviews.length,
    (error: unknown) => {
      if (error instanceof ORPCError && /^(FORBIDDEN|NOT_FOUND)$/.test(error.code)) return null;
      throw error;
    },
  );
}

async function reviewed({ client }: QualityDesk, interaction: string): Promise<void> {
  const { card } = await client.scorecard.open({ interaction });
  const none = { points: null, proven: false, cause: null, comment: '' };
  await client.scorecard.submit({
    id: randomUUID(),
    interaction,
    card: card.card.id,
    version: card.version,
    marks: Object.fromEntries(itemsOf(card.card).map(({ id }) => [id, none])),
    verdict: 'observada',
    comment: 'Revise el cierre.',
  });
}

test('what was said of an agent’s work is read by who supervises and by the agent, by every way alike', async () => {
  const desk = await qualityDesk();
  const { client } = desk;
  const interaction = await givenUp(desk);
  await reviewed(desk, interaction);
  await asRole(client, 'supervisor');
  await reviewed(desk, interaction);
  await asSupervisor(client);
  const other = { ...marcela, id: randomUUID(), name: 'Diego Salas' };
  await client.people.save(other);
  await client.people.choose({ id: other.id });

  const found: Record<string, Record<string, number | null>> = {};
  for (const role of accountRoles) {
    // One seat, which one takes after the other.
    await asRole(client, role);
    found[role] = {};
    for (const [path, read] of Object.entries(calls(client, interaction))) {
      found[role][path] = await countOf(read);
    }
  }
  expect(found).toEqual(table);

  await asSupervisor(client);
  const { rows } = await client.account.audit({});
  const kept = rows.map(({ act, about }) => `${act} ${about}`);
  expect(kept).toContain('refused review.export');

  await client.account.signOut();
  await client.people.choose({ id: marcela.id });
  expect((await client.review.open({ id: interaction })).reviews).toHaveLength(1);
});
