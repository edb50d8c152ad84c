import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../shared/scorecard/marks.ts';
import { asRole, asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { marcela } from '../support/testCore.ts';
import { marksOn } from './marked.ts';
import { dayMs, givenUp, qualityDesk, wholeCall, type QualityDesk } from './prepared.ts';

async function reviewed(desk: QualityDesk, interaction: string, over = {}) {
  const opened = await desk.client.scorecard.open({ interaction });
  return desk.client.scorecard.submit({
    id: randomUUID(),
    interaction,
    card: opened.card.card.id,
    version: opened.card.version,
    marks: marksOn(opened, over),
    verdict: 'observada',
    comment: 'Revise el cierre.',
  });
}

describe('a review', () => {
  test('begins with what the log proves, and the reviewer judges the rest', async () => {
    const desk = await qualityDesk();
    const interaction = await wholeCall(desk, [
      { type: 'escalated', immediate: false },
      { type: 'situationLeft' },
    ]);
    const { evidence, card, done, reviews } = await desk.client.scorecard.open({ interaction });
    expect(card).toMatchObject({ version: 1, publishedBy: 'Guion' });
    expect({ done, reviews }).toEqual({ done: false, reviews: [] });
    expect(evidence['ev-1']).toMatchObject({ proof: 'normas', k: 1, level: 'partly' });
    expect(evidence['ev-12']).toEqual({ proof: 'satisfaccion', k: 1, n: 1, level: 'met' });
    expect(evidence['ev-15']).toMatchObject({ proof: 'dificil', k: 0, level: 'unmet' });
    expect(evidence['ev-11']).toMatchObject({ n: 0, level: 'notApplicable' });
    expect(evidence['ev-2']).toBeUndefined();
    const calm = await desk.client.scorecard.open({ interaction: await givenUp(desk) });
    expect(calm.evidence['ev-15']).toMatchObject({ n: 0, level: 'notApplicable' });
  });

  test('is kept as drafted, demands what is missing, and is handed in once', async () => {
    const desk = await qualityDesk();
    const { client } = desk;
    const interaction = await wholeCall(desk);
    const opened = await client.scorecard.open({ interaction });
    const half = {
      marks: { 'ev-2': marksOn(opened)['ev-2'] as Mark },
      verdict: null,
      comment: 'a medias',
    };
    await client.scorecard.saveDraft({ interaction, draft: half });
    expect((await client.scorecard.open({ interaction })).draft).toEqual(half);
    const { card, version } = opened.card;
    const submission = {
      id: randomUUID(),
      interaction,
      card: card.id,
      version,
      verdict: 'aprobada' as const,
    };
    const refused = await refusalOf(client.scorecard.submit({ ...submission, marks: half.marks }));
    expect(refused.code).toBe('INCOMPLETE');
    expect((refused.data as { faults: unknown[] }).faults).toHaveLength(16);
    const bad = {
      ...marksOn(opened),
      'ev-2': { points: 0, proven: false, cause: null, comment: '' },
    };
    expect(await refusalOf(client.scorecard.submit({ ...submission, marks: bad }))).toEqual({
      code: 'INCOMPLETE',
      data: {
        faults: [
          { item: 'ev-2', why: 'cause' },
          { item: 'ev-2', why: 'comment' },
        ],
      },
    });
    const marks = marksOn(opened);
    const kept = await client.scorecard.submit({ ...submission, marks });
    expect(await client.scorecard.submit({ ...submission, marks })).toEqual(kept);
    expect(kept).toMatchObject({
      status: 'submitted',
      reviewer: 'Carmen Ortega',
      verdict: 'aprobada',
    });
    const again = { ...submission, id: randomUUID(), marks };
    expect((await refusalOf(client.scorecard.submit(again))).code).toBe('REVIEWED');
    expect(await client.scorecard.open({ interaction })).toMatchObject({ draft: null, done: true });
    const { rows } = await client.review.list({ filter: { reviewed: true } });
    expect(rows).toHaveLength(1);
  });

  test('stays on its version of the card when a newer one is published', async () => {
    const desk = await qualityDesk();
    const { client } = desk;
    const interaction = await wholeCall(desk);
    await reviewed(desk, interaction);
    const [first] = await client.scorecard.cards();
    const text = first?.source ?? '';
    const off = text.replace('peso: 15', 'peso: 5');
    expect((await client.scorecard.check({ source: off })).issues[0]?.message).toContain(
      'suman 90',
    );
    expect((await refusalOf(client.scorecard.publish({ source: off }))).code).toBe('CARD_INVALID');
    const other = text.replace('peso: 15', 'peso: 5').replace('peso: 30', 'peso: 40');
    const second = await client.scorecard.publish({ source: other });
    expect(second).toMatchObject({ version: 2, publishedBy: 'Carmen Ortega' });
    expect(await client.scorecard.publish({ source: other })).toMatchObject({ version: 2 });
    const opened = await client.scorecard.open({ interaction });
    expect(opened.card.version).toBe(2);
    expect(opened.reviews[0]?.form).toMatchObject({ version: 1 });
    expect(opened.reviews[0]?.form.card.sections[0]?.weight).toBe(15);
  });

  test('is seen by its agent alone, who acknowledges it or disputes it once, in time', async () => {
    const desk = await qualityDesk();
    const { client, clock } = desk;
    const review = await reviewed(desk, await wholeCall(desk));
    const late = await reviewed(desk, await wholeCall(desk));
    await client.account.signOut();
    const mine = await client.scorecard.mine();
    expect(mine.map(({ id }) => id)).toEqual([late.id, review.id]);
    expect(
      await client.scorecard.acknowledge({ review: review.id, comment: 'Enterada' }),
    ).toMatchObject({
      status: 'acknowledged',
    });
    clock.pass(2 * dayMs);
    const disputed = await client.scorecard.dispute({ review: review.id, reason: 'Sí me despedí' });
    expect(disputed).toMatchObject({ status: 'disputed', disputableUntil: null });
    const twice = client.scorecard.dispute({ review: review.id, reason: 'Insisto' });
    expect(await refusalOf(twice)).toEqual({ code: 'REFUSED', data: { why: 'twice' } });
    clock.pass(5 * dayMs + 1);
    const tooLate = client.scorecard.dispute({ review: late.id, reason: 'Tarde' });
    expect(await refusalOf(tooLate)).toEqual({ code: 'REFUSED', data: { why: 'tooLate' } });
    const other = { ...marcela, id: '22222222-2222-4222-8222-222222222222', name: 'Diego' };
    await asSupervisor(client); // nobody has been signed in for days
    await client.people.save(other);
    await client.people.choose({ id: other.id });
    expect(await client.scorecard.mine()).toEqual([]);
    const strange = client.scorecard.acknowledge({ review: late.id });
    expect((await refusalOf(strange)).code).toBe('NOT_FOUND');
  });

  test('a dispute is answered once; a correction holds from then on and the acts stay', async () => {
    const desk = await qualityDesk();
    const { client, dataDir } = desk;
    const interaction = await wholeCall(desk);
    const review = await reviewed(desk, interaction, { 'ev-2': { points: 0 } });
    const early = client.scorecard.answer({ review: review.id, text: 'No' });
    expect((await refusalOf(early)).code).toBe('NOT_DISPUTED');
    await client.account.signOut();
    await client.scorecard.dispute({ review: review.id, reason: 'Escuché todo' });
    await asSupervisor(client);
    const opened = await client.scorecard.open({ interaction });
    const changed = { marks: marksOn(opened), verdict: 'aprobada' as const };
    const answered = await client.scorecard.answer({
      review: review.id,
      text: 'Tiene razón',
      changed,
    });
    expect(answered).toMatchObject({ status: 'answered', verdict: 'aprobada' });
    expect(answered.marks['ev-2']?.points).toBe(2);
    expect(answered.acts.map(({ by, what }) => `${by}: ${what.act}`)).toEqual([
      'Carmen Ortega: submitted',
      'Marcela Rojas: disputed',
      'Carmen Ortega: answered',
    ]);
    desk.core.close();
    const db = new Database(join(dataDir, 'guion.db'));
    expect(() => db.exec("UPDATE review_act SET name = 'x'")).toThrow('append-only');
    expect(() => db.exec('DELETE FROM review_act')).toThrow('append-only');
    expect(() => db.exec("UPDATE scorecard SET source = ''")).toThrow('locked');
    db.close();
  });

  test('a second reviewer’s is for comparing: side by side, and not the agent’s', async () => {
    const desk = await qualityDesk();
    const { client } = desk;
    const interaction = await wholeCall(desk);
    const first = await reviewed(desk, interaction);
    await asRole(client, 'supervisor');
    const second = await reviewed(desk, interaction, { 'ev-16': { points: 1 } });
    expect([first.calibration, second.calibration]).toEqual([false, true]);
    const { reviews } = await client.scorecard.open({ interaction });
    expect(reviews.map((review) => review.marks['ev-16']?.points)).toEqual([3, 1]);
    await client.account.signOut();
    expect((await client.scorecard.mine()).map(({ id }) => id)).toEqual([first.id]);
    expect(
      (await refusalOf(client.scorecard.dispute({ review: second.id, reason: 'No' }))).code,
    ).toBe('NOT_FOUND');
  });
});
