import { send } from './send.ts';

/** Notes that this step has no suitable answer; the flow goes on. */
export function flag(words = ''): void {
  void send({ type: 'flagged', words });
}
