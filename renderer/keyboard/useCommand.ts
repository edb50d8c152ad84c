import { useEffect, useRef } from 'react';
import type { CommandId } from './commands.ts';
import { listen, type CommandHandler } from './listen.ts';

/** Makes a command work while the component is on screen and `enabled` holds. */
export function useCommand(id: CommandId, handler: CommandHandler, enabled = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    return listen(id, (ordinal) => latest.current(ordinal));
  }, [id, enabled]);
}
