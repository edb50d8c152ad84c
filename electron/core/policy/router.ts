import { implement } from '@orpc/server';
import { policyContract } from '../../../shared/policy/contract.ts';
import type { KeptPolicy } from './keeper.ts';

export function policyRouter({ state }: KeptPolicy) {
  const os = implement(policyContract);
  return os.router({ state: os.state.handler(() => state) });
}
