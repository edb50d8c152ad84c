import { useLayoutEffect, useRef } from 'react';
import type { CommandId } from '../../shared/keyboard/commands.ts';
import { listen, type CommandHandler } from './listen.ts';

/** Makes a command work while the component is on screen, from its first picture on, and `enabled` holds. */
export function useCommand(id: CommandId, handler: CommandHandler, enabled = true): void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    return listen(id, (ordinal) => latest.current(ordinal));
  }, [id, enabled]);
}
