import { ORPCError } from '@orpc/client';
import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { Agent } from '../../shared/people/contract.ts';
import { chooseAgent, loadDesk, useDesk } from '../settings/store.ts';

/** Whose PIN is asked for before they attend; null = nobody's. */
export const usePinAsk = create<{ asked: Agent | null }>(() => ({ asked: null }));

/** Says who attends from now on; with a PIN it is asked for first. */
export function switchAgent(agent: Agent): void {
  const current = useDesk.getState().agent?.id === agent.id;
  usePinAsk.setState({ asked: agent.hasPin && !current ? agent : null });
  if (!agent.hasPin && !current) void chooseAgent(agent.id);
}

export function stopAsking(): void {
  usePinAsk.setState({ asked: null });
}

/** What became of a PIN: right, wrong with the time to wait (ms), or not kept for a reason told elsewhere. */
export type PinAnswer = { kind: 'right' } | { kind: 'wrong'; waitMs: number } | { kind: 'failed' };

export async function enterPin({ id }: Agent, pin: string): Promise<PinAnswer> {
  const answer = await tryPin(() => api.people.choose({ id, pin }));
  if (answer.kind === 'right') stopAsking();
  return answer;
}

/** Sets the PIN of whoever attends, or takes it away (null). */
export function setPin(pin: string | null, present: string): Promise<PinAnswer> {
  return tryPin(() => api.people.setPin({ pin, present }));
}

async function tryPin(call: () => Promise<unknown>): Promise<PinAnswer> {
  try {
    await deliver(call);
    await loadDesk();
    return { kind: 'right' };
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'WRONG_PIN') {
      return { kind: 'wrong', waitMs: (error.data as { waitMs: number }).waitMs };
    }
    useDesk.setState({ fault: faultOf(error) });
    return { kind: 'failed' };
  }
}
