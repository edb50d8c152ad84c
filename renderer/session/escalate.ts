import { leaveField } from './leaveField.ts';
import { rememberFocus } from './focusMemory.ts';
import { send } from './send.ts';
import { closeSheet, useSession } from './store.ts';

/** F8, and Shift+F8 on a threat. A paused interaction is taken up first: the brake always works. */
export function escalate(immediate: boolean): void {
  const { view } = useSession.getState();
  if (view?.mode !== 'priority') rememberFocus();
  leaveField();
  closeSheet();
  if (view?.status === 'paused') void send({ type: 'resumed' });
  void send({ type: 'escalated', immediate });
}
