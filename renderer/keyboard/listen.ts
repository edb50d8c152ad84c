import { useBindings } from './bindings.ts';
import { commandIds, commands, type CommandId } from '../../shared/keyboard/commands.ts';

/** What a command does; `ordinal` says which of its keys was pressed, from 1. */
export type CommandHandler = (ordinal: number) => void;

const handlers = new Map<CommandId, CommandHandler[]>();
const lastPressed = new Map<string, number>();

/** While the window is a rail, or help is read, only some are at work: nothing moves on that cannot be seen. */
const limits = new Map<'rail' | 'help', ReadonlySet<CommandId>>();

/** Lets only these commands work as far as this one is concerned; null = all of them again. */
export function restrictTo(by: 'rail' | 'help', ids: readonly CommandId[] | null): void {
  if (ids) limits.set(by, new Set(ids));
  else limits.delete(by);
}

/** Does what a command's key would do now, if anything. Returns whether there was something to do. */
export function press(id: CommandId): boolean {
  const handler = handlerOf(id);
  handler?.(1);
  return handler !== undefined;
}

function handlerOf(id: CommandId): CommandHandler | undefined {
  const allowed = [...limits.values()].every((ids) => ids.has(id));
  return allowed ? handlers.get(id)?.at(-1) : undefined;
}

/** Makes a command work; the latest that asked for it gets it. Returns what takes it back. */
export function listen(id: CommandId, handler: CommandHandler): () => void {
  const stack = handlers.get(id) ?? [];
  handlers.set(id, [...stack, handler]);
  return () => {
    const others = (handlers.get(id) ?? []).filter((each) => each !== handler);
    handlers.set(id, others);
  };
}

/** The commands that do something on the present screen. */
export function commandsAtWork(): CommandId[] {
  const { keys } = useBindings.getState();
  const works = (id: CommandId) => keys[id].length > 0 && handlerOf(id) !== undefined;
  return commandIds.filter(works);
}

/** The name of the key pressed, as the table writes it. */
export function nameOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const isFunctionKey = /^F\d+$/.test(event.key);
  const shift = event.shiftKey && isFunctionKey ? 'Shift+' : '';
  return control + shift + (/^[A-Z]$/.test(event.key) ? event.key.toLowerCase() : event.key);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  }
  return target.matches('textarea, select, [contenteditable=true]');
}

/** Enter and the space bar belong to the control that has focus, if it does something with them. */
function belongsToControl(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const ownsEnter = 'button, a[href], [role=menuitem], [role=switch]';
  if (key === 'Enter') return target.closest(ownsEnter) !== null;
  return key === ' ' && target.closest(`${ownsEnter}, input, [tabindex="0"]`) !== null;
}

function isSlip(event: KeyboardEvent, name: string, throttleMs: number): boolean {
  if (throttleMs === 0) return false;
  if (event.repeat) return true;
  const before = lastPressed.get(name) ?? -Infinity;
  lastPressed.set(name, event.timeStamp);
  return event.timeStamp - before < throttleMs;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('[role=menu]')) return;
  const name = nameOf(event);
  const typing = isTextField(target);
  const { keys } = useBindings.getState();
  for (const id of commandIds) {
    const { when, throttleMs } = commands[id];
    const ordinal = keys[id].indexOf(name) + 1;
    if (ordinal === 0 || (typing && when === 'outsideFields')) continue;
    const handler = handlerOf(id);
    const owned = belongsToControl(name, target);
    if (!handler && !owned) continue;
    if (isSlip(event, name, throttleMs)) return event.preventDefault();
    if (owned) return;
    event.preventDefault();
    handler?.(ordinal);
    return;
  }
}

window.addEventListener('keydown', onKeyDown);
