import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../shared/review/excerpt.ts';
import { wordsIn } from '../../shared/review/words.ts';
import { asRole, asSupervisor, carmen } from '../support/accounts.ts';
import { asked, attendingDesk } from '../support/attend.ts';

const julio = { id: '22222222-2222-4222-8222-222222222222', name: 'Julio Paz', position: '' };
const note = (text: string) => ({ type: 'noted' as const, text });

/** An excerpt in one line, what was searched for between «». */
function lineOf(parts: readonly { text: string; found: boolean }[] | null | undefined): string {
  return (parts ?? []).map(({ text, found }) => (found ? `«${text}»` : text)).join('');
}

test('a row says why it matches, whatever the accents, the number and the place of the words', async () => {
  const { client, attend } = await attendingDesk();
  const id = await attend({
    client: 'Eva Ruiz',
    before: [note('Llama por  segunda vez:\nle hicieron un COBRO y otros dos cobrós duplicados.')],
  });
  const line = async (text: string) =>
    lineOf((await client.review.excerpts({ text, ids: [id] }))[id]);

  expect(await line('cobros duplicado')).toBe(
    '… le hicieron un «COBRO» y otros dos «cobrós» «duplicados».',
  );
  expect(await line('ruiz')).toBe('Eva «Ruiz»');
  expect(await line('nada')).toBe('');
  expect(await line('"*')).toBe('');
});

test('nothing of what a reader may not read, and it is kept what was shown of others', async () => {
  const { client, attend } = await attendingDesk();
  const hers = await attend({ before: [note('cobro duplicado')] });
  const practised = await attend({ before: [note('cobro de práctica')], practice: true });
  await client.people.save(julio);
  await client.people.choose({ id: julio.id });
  const his = await attend({ before: [note('un cobro')] });
  const ids = [hers, practised, his];
  const shown = async () =>
    Object.keys(await client.review.excerpts({ text: 'cobro', ids })).toSorted();
  const kept = async () => {
    await asSupervisor(client);
    return (await client.account.audit({ readings: true })).rows;
  };

  expect(await shown()).toEqual([his]);
  expect(await kept()).toEqual([]);
  expect(await shown()).toEqual([hers, his].toSorted());
  const { rows } = await client.review.list({ filter: asked({ text: 'cobro' }) });
  const folios = rows.toReversed().map(({ folio }) => folio);
  expect(await kept()).toMatchObject([
    { act: 'glimpsed', account: carmen.name, interaction: null, about: folios.join(', ') },
  ]);

  await asRole(client, 'administrator');
  await client.rights.block({ ids: [hers], reason: 'prueba' });
  expect(await shown()).toEqual([his]);
  await client.rights.unblock({ ids: [hers], reason: 'prueba' });
  await client.rights.erase({ ids: [hers], reason: 'prueba' });
  expect(await shown()).toEqual([his]);
});

test('an excerpt is a stretch of the text, begins shortly before a hit and marks words alone', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  const sentence = fc
    .array(fc.constantFrom('cobro', 'Cobros', 'el', 'señora', '🙂', 'a\u0301rbol'), {
      maxLength: 90,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.oneof(text, sentence),
      fc.oneof(text, fc.constant('cobro ARBOL')),
      (one, query) => {
        const parts = excerptOf([one], query);
        const all = new Set(wordsIn(one));
        const hit = wordsIn(query).some((word) => all.has(word));
        // Singular and plural match too, so that there may be an excerpt without the very word.
        if (parts === null) return !hit;
        const line = one.replaceAll(/\s+/g, ' ').trim();
        const plain = parts.map((part) => part.text).join('');
        expect(line).toContain(plain.replace(/^… /, '').replace(/ …$/, ''));
        const first = parts.findIndex(({ found }) => found);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(lineOf(parts.slice(0, first)).length).toBeLessThan(24);
        for (const part of parts.filter(({ found }) => found)) {
          expect(wordsIn(part.text)).toHaveLength(1);
        }
        return true;
      },
    ),
  );
});
