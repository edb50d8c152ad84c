import { commandIds, commands, type CommandId } from '../keyboard/commands.ts';
import { globalRefusalOf } from '../keyboard/globalKeys.ts';
import { refusalOf, type KeyChanges } from '../keyboard/remap.ts';
import { globalCommands } from '../people/globalKeys.ts';
import { hint } from '../protocol/nearest.ts';
import type { PolicyFile } from './file.ts';

/** What is wrong with one of the policy's shortcuts: the path of its value, and a sentence. */
interface ShortcutIssue {
  path: readonly string[];
  message: string;
}

const texts = {
  unknown: (id: string, nearest: string) =>
    `«atajos.teclas»: la orden «${id}» no existe.${nearest}`,
  fixed: (id: string) => `«atajos.teclas»: la tecla de «${id}» no se cambia. Quite esa línea.`,
  noKey: (id: string, key: string) =>
    `«atajos.teclas»: «${key}» no es una tecla para «${id}». Escriba un signo o una minúscula, como «n», o un nombre como «F9» o «Ctrl+Delete».`,
  reserved: (id: string, key: string) =>
    `«atajos.teclas»: «${key}» es del sistema o del navegador. Elija otra para «${id}».`,
  taken: (id: string, key: string, by: string) =>
    `«atajos.teclas»: «${key}» ya es la tecla de «${by}». Elija otra para «${id}» o cambie también esa.`,
  global: (id: string, combo: string, by: string) =>
    `«atajos.globales»: «${combo}» ya es la tecla de «${by}». Elija otra para «${id}».`,
};

/** A key alone, or with Ctrl, as the table of commands names them; none at all switches a command's key off. */
const keyNames =
  /^(|(Ctrl\+)?([^A-Z]|Enter|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow(Up|Down|Left|Right)|(Shift\+)?F([1-9]|1[0-9]|2[0-4])))$/u;

/** Shortcuts that would mean nothing, or that two commands would share. */
export function shortcutIssues({ atajos = {} }: PolicyFile): ShortcutIssue[] {
  const { teclas = {}, globales = {} } = atajos;
  const keys = Object.entries(teclas).flatMap(([id, key]) => {
    const message = keyIssue(id, key, teclas);
    return message === null ? [] : [{ path: ['atajos', 'teclas', id], message }];
  });
  const globals = globalCommands.flatMap((id) => {
    const combo = globales[id];
    const refusal = combo === undefined ? null : globalRefusalOf(id, combo, globales, teclas);
    if (combo === undefined || refusal === null || !('by' in refusal)) return [];
    const message = texts.global(id, combo, refusal.by);
    return [{ path: ['atajos', 'globales', id], message }];
  });
  return [...keys, ...globals];
}

function keyIssue(id: string, key: string, changes: KeyChanges): string | null {
  if (!isCommand(id)) return texts.unknown(id, hint(id, changeable));
  if (commands[id].fixed) return texts.fixed(id);
  if (!keyNames.test(key)) return texts.noKey(id, key);
  const refusal = refusalOf(id, key, changes);
  if (refusal === null) return null;
  return refusal.why === 'reserved' ? texts.reserved(id, key) : texts.taken(id, key, refusal.by);
}

const changeable = commandIds.filter((id) => !commands[id].fixed);

const isCommand = (id: string): id is CommandId => Object.hasOwn(commands, id);
