import { implement, ORPCError } from '@orpc/server';
import { queueContract } from '../../../shared/queue/contract.ts';
import type { Desk } from '../session/desk.ts';
import { riskQueue } from './risk.ts';
import { sampleStore, type Kept } from './samples.ts';

/** What to review next: by risk, and by chance. */
export function queueRouter(desk: Desk) {
  const os = implement(queueContract);
  const samples = sampleStore(desk);
  return os.router({
    risk: os.risk.handler(({ input: { from, to, limit } }) => riskQueue(desk, from, to, limit)),
    samples: os.samples.handler(() => samples.list()),
    draw: os.draw.handler(async ({ input }) => shown(await samples.draw(input))),
    replace: os.replace.handler(({ input: { sample, interaction, reason } }) =>
      shown(samples.replace(sample, interaction, reason)),
    ),
  });
}

function shown(kept: Kept) {
  if (kept.ok) return kept.sample;
  switch (kept.code) {
    case 'STORAGE':
      throw new ORPCError('STORAGE', { status: 507, data: { kind: kept.kind } });
    case 'EMPTY':
      throw new ORPCError('EMPTY', { status: 422, data: {} });
    case 'EXHAUSTED':
      throw new ORPCError('EXHAUSTED', { status: 409, data: {} });
    default:
      throw new ORPCError('NOT_FOUND', { status: 404, data: { what: kept.code } });
  }
}
