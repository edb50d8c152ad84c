/** Keys that act while another program has the focus. Off by default: each person chooses theirs. */

/** What a global key can do. `show` shows and hides the sidebar. */
export const globalCommands = ['next', 'back', 'brake', 'show'] as const;
export type GlobalCommand = (typeof globalCommands)[number];

const modifiers = ['Ctrl', 'Alt', 'Shift', 'Super'] as const;
const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: 'Return',
  Up: 'Up',
  Down: 'Down',
  Left: 'Left',
  Right: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
};

/** Why a combination cannot be a global key. */
export type ComboFault =
  /** Not one that can be registered. */
  | 'unreadable'
  /** It would take a key from every program: one needs two of Ctrl, Alt, Shift and Super, or a function key. */
  | 'weak'
  /** The system's own, or a sign that AltGr writes (Ctrl+Alt is AltGr on Windows). */
  | 'system';

/** Alt+F4, Ctrl+Alt+Del …, the browser's F1 to F12, and what AltGr writes on Spanish keyboards. */
const systems = new Set(
  ['F1', 'F5', 'F11', 'F12', 'Alt+F4', 'Ctrl+F4', 'Ctrl+Alt+Delete', 'Alt+Shift+Delete'].concat(
    Array.from('0123456789EQ').map((sign) => `Ctrl+Alt+${sign}`),
    Array.from({ length: 12 }, (_none, index) => `Ctrl+Alt+F${index + 1}`),
  ),
);

interface Combo {
  modifiers: string[];
  key: string;
}

/** A combination such as "Ctrl+Alt+N" or "F9", modifiers in that order; null where it is none. */
function parse(combo: string): Combo | null {
  const parts = combo.split('+');
  const key = parts.pop() ?? '';
  const ordered = modifiers.filter((each) => parts.includes(each));
  if (ordered.join('+') !== parts.join('+')) return null;
  const known = /^([A-Z0-9]|F([1-9]|1\d|2[0-4]))$/.test(key) || Object.hasOwn(named, key);
  return known ? { modifiers: ordered, key } : null;
}

/** What stands against a combination; null = nothing. */
export function comboFault(combo: string): ComboFault | null {
  const parsed = parse(combo);
  if (!parsed) return 'unreadable';
  if (systems.has(combo)) return 'system';
  const isFunctionKey = /^F\d/.test(parsed.key);
  return isFunctionKey || parsed.modifiers.length >= 2 ? null : 'weak';
}

/** The combination as Electron writes it ("Control+Alt+N"). Only for one without fault. */
export function acceleratorOf(combo: string): string {
  const parsed = parse(combo);
  if (!parsed) return combo;
  const key = named[parsed.key] ?? parsed.key;
  return [...parsed.modifiers.map((each) => (each === 'Ctrl' ? 'Control' : each)), key].join('+');
}

/** Command → combination, as far as it can be used; of two commands with one key the first has it. */
export function readGlobalKeys(value: unknown): ReadonlyMap<GlobalCommand, string> {
  const keys = new Map<GlobalCommand, string>();
  if (typeof value !== 'object' || value === null) return keys;
  const given = value as Record<string, unknown>;
  for (const command of globalCommands) {
    const combo = Object.hasOwn(given, command) ? given[command] : undefined;
    if (typeof combo !== 'string' || comboFault(combo) !== null) continue;
    if (![...keys.values()].includes(combo)) keys.set(command, combo);
  }
  return keys;
}
