import { randomInt, randomUUID } from 'node:crypto';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { sessionContract } from '../../../../shared/session/contract.ts';
import type { SessionEvent } from '../../../../shared/session/event.ts';
import type { Core } from '../../../core/core.ts';
import { texts } from './texts.ts';

/** Who supervises a demo. */
const supervisor = { user: 'demo', name: texts.supervisor };

/** As far as a call has got when somebody looks in: two steps, a name, a note. */
const sofar: readonly SessionEvent[] = [
  { type: 'normMarked', norm: 0, marked: true },
  { type: 'next' },
  { type: 'captured', field: 'cliente', value: texts.client },
  { type: 'noted', text: texts.note },
  { type: 'next' },
  { type: 'captured', field: 'asunto', value: texts.subject },
];

/**
 * Makes a demo ready to be looked at: an account with a new password, since the one before is kept nowhere, and
 * an interaction under way.
 */
export async function makeReady(core: Core): Promise<{ user: string; password: string }> {
  const api = createRouterClient(core.router);
  const password = newPassword();
  const { user } = supervisor;
  const known = (await api.account.list()).find((account) => account.user === user);
  if (known) await api.account.resetPassword({ id: known.id, password });
  else {
    const { claimed } = await api.account.status();
    const roles = ['supervisor' as const, 'author' as const, 'administrator' as const];
    if (claimed) await api.account.add({ ...supervisor, roles, password });
    else await api.account.claim({ ...supervisor, password });
  }
  if (!(await api.session.current())) await begin(api.session);
  return { user, password };
}

async function begin(session: ContractRouterClient<typeof sessionContract>): Promise<void> {
  const call = { protocol: 'atencion-telefonica', channel: 'telefonico' as const };
  let view = await session.start({ ...call, eventId: randomUUID() });
  for (const event of sofar) {
    const { id, seq } = view;
    view = await session.advance({ id, seq, eventId: randomUUID(), event });
  }
}

/** Easily told apart when read from a terminal: neither 0 and O nor 1, l and I. About 70 bits. */
function newPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('');
  return [group(), group(), group()].join('-');
}
