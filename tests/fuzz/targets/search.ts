import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { noFilter } from '../../../shared/review/filter.ts';
import { asSupervisor } from '../../support/accounts.ts';
import { idCounter } from '../../support/ids.ts';
import { openFuzzCore } from '../fuzzCore.ts';
import { hostileText } from '../strings.ts';
import { complaintAbout, type Target } from '../target.ts';

const operator = fc.constantFrom(
  'AND',
  'OR',
  'NOT',
  'NEAR(',
  ')',
  '(',
  '"',
  '*',
  '^',
  ':',
  '-',
  '+',
  '{',
  '}',
  ',',
  'text:',
  'rowid:',
  'rank',
  'Ana',
  'queja',
);
const query = fc.oneof(
  fc.array(fc.oneof(operator, hostileText), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.array(operator, { maxLength: 8 }).map((parts) => parts.join('')),
  hostileText,
);
const agent = '11111111-1111-4111-8111-111111111111';

/** What is typed into the finder and into the search of the Registro: words, never a query. */
export function searchTarget(): Target {
  const opened = openFuzzCore();
  const client = createRouterClient(opened.core.router);
  const prepared = async () => {
    const newId = idCounter();
    await client.people.save({ id: agent, name: 'Marcela Rojas', position: '' });
    await client.people.choose({ id: agent });
    await client.settings.save({ company: 'Tiendas Suárez' });
    for (const name of ['Ana Ledesma', 'Blas "el Rojo" O\'Hara', 'queja AND café']) {
      const { id, seq } = await client.session.start({
        eventId: newId(),
        protocol: 'atencion-telefonica',
        channel: 'telefonico',
        client: name,
      });
      const event = { type: 'abandoned' as const, reason: 'se cortó la queja de Ana' };
      await client.session.advance({ id, seq, eventId: newId(), event });
    }
    await asSupervisor(client);
  };
  let ready: Promise<void> | null = null;
  return {
    name: 'búsquedas (también FTS)',
    inputs: query,
    turn: 300,
    async attempt(text: string) {
      ready ??= prepared();
      await ready;
      try {
        await client.search.find({ query: text.slice(0, 200) });
        const { rows } = await client.review.list({ filter: { ...noFilter, text } });
        return rows.length > 3 ? `${rows.length} rows of 3` : null;
      } catch (error) {
        return complaintAbout(error);
      }
    },
    close: () => opened.close(),
  };
}
