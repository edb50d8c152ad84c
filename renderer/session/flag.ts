import { send } from './send.ts';
import { useSession } from './store.ts';

/** Notes that this step has no suitable answer; the flow goes on. */
export async function flag(id: string, words = ''): Promise<void> {
  if (!(await send({ type: 'flagged', words }))) return;
  const { flags } = useSession.getState();
  useSession.setState({ flags: { ...flags, [id]: (flags[id] ?? 0) + 1 } });
}
