import { implement } from '@orpc/server';
import { incomingContract } from '../../../shared/incoming/contract.ts';
import type { IncomingCalls } from './calls.ts';

export function incomingRouter(calls: IncomingCalls) {
  const os = implement(incomingContract);
  return os.router({
    list: os.list.handler(() => calls.list()),
    dismiss: os.dismiss.handler(({ input }) => ({ dismissed: calls.dismiss(input.id) })),
  });
}
