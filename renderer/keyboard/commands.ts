/** Everything that a key can do. Data, so that a person may give a command another key (issue C). */
export type CommandId =
  | 'next'
  | 'back'
  | 'option'
  | 'mark'
  | 'note'
  | 'clientType'
  | 'situation'
  | 'pause'
  | 'resume'
  | 'wrapUp'
  | 'copy'
  | 'noticeA'
  | 'noticeG'
  | 'brake'
  | 'threat'
  | 'keep'
  | 'close'
  | 'search'
  | 'up'
  | 'down'
  | 'keys';

export interface Command {
  /** As `KeyboardEvent.key` writes them, with `Ctrl+` or `Shift+` before. Several = the nth is number n. */
  keys: readonly string[];
  /** A command that only acts outside text fields; the others act everywhere. */
  when: 'outsideFields' | 'anywhere';
  /** A second press within this time is a slip of the finger. Repeats of a held key are never taken. */
  throttleMs: number;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const urgent = 250;

export const commands: Readonly<Record<CommandId, Command>> = {
  next: { keys: ['Enter'], when: 'outsideFields', throttleMs: urgent },
  back: { keys: ['Backspace'], when: 'outsideFields', throttleMs: urgent },
  option: { keys: digits, when: 'outsideFields', throttleMs: urgent },
  mark: { keys: [' '], when: 'outsideFields', throttleMs: 0 },
  note: { keys: ['n'], when: 'outsideFields', throttleMs: 0 },
  clientType: { keys: ['t'], when: 'outsideFields', throttleMs: 0 },
  situation: { keys: ['s'], when: 'outsideFields', throttleMs: 0 },
  pause: { keys: ['p'], when: 'outsideFields', throttleMs: urgent },
  resume: { keys: ['r'], when: 'outsideFields', throttleMs: urgent },
  wrapUp: { keys: ['f'], when: 'outsideFields', throttleMs: urgent },
  copy: { keys: ['c'], when: 'outsideFields', throttleMs: 0 },
  noticeA: { keys: ['a'], when: 'outsideFields', throttleMs: urgent },
  noticeG: { keys: ['g'], when: 'outsideFields', throttleMs: urgent },
  brake: { keys: ['F8'], when: 'anywhere', throttleMs: urgent },
  threat: { keys: ['Shift+F8'], when: 'anywhere', throttleMs: urgent },
  keep: { keys: ['Ctrl+Enter'], when: 'anywhere', throttleMs: urgent },
  close: { keys: ['Escape'], when: 'anywhere', throttleMs: 0 },
  search: { keys: ['/'], when: 'outsideFields', throttleMs: 0 },
  up: { keys: ['ArrowUp'], when: 'outsideFields', throttleMs: 0 },
  down: { keys: ['ArrowDown'], when: 'outsideFields', throttleMs: 0 },
  keys: { keys: ['?'], when: 'outsideFields', throttleMs: 0 },
};

/** The key of a command as `aria-keyshortcuts` wants it; `ordinal` for those with several, from 1. */
export function ariaKeyOf(id: CommandId, ordinal = 1): string {
  const key = commands[id].keys[ordinal - 1] ?? '';
  if (key === ' ') return 'Space';
  return key.replace('Ctrl+', 'Control+').replace(/^[a-z]$/, (letter) => letter.toUpperCase());
}
