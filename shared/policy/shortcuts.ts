import { commandIds, commands, type CommandId } from '../keyboard/commands.ts';
import { globalRefusalOf } from '../keyboard/globalKeys.ts';
import { refusalOf, type KeyChanges } from '../keyboard/remap.ts';
import { globalCommands } from '../people/globalKeys.ts';
import { hint, nearest } from '../protocol/nearest.ts';
import type { PolicyFile } from './file.ts';
import type { PolicyIssue } from './trouble.ts';

/** What is wrong with one of the policy's shortcuts, and the path of its value. */
interface ShortcutIssue extends Omit<PolicyIssue, 'line'> {
  path: readonly string[];
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
    const issue = keyIssue(id, key, teclas);
    return issue === null ? [] : [{ path: ['atajos', 'teclas', id], ...issue }];
  });
  const globals = globalCommands.flatMap((id) => {
    const combo = globales[id];
    const refusal = combo === undefined ? null : globalRefusalOf(id, combo, globales, teclas);
    if (combo === undefined || refusal === null || !('by' in refusal)) return [];
    const { by } = refusal;
    const fault = { is: 'global' as const, key: combo, command: id, by };
    return [{ path: ['atajos', 'globales', id], message: texts.global(id, combo, by), fault }];
  });
  return [...keys, ...globals];
}

function keyIssue(id: string, key: string, changes: KeyChanges): Omit<PolicyIssue, 'line'> | null {
  if (!isCommand(id)) {
    const fault = { is: 'unknownCommand' as const, key: id, nearest: nearest(id, changeable) };
    return { message: texts.unknown(id, hint(id, changeable)), fault };
  }
  if (commands[id].fixed) return { message: texts.fixed(id), fault: { is: 'fixed', key: id } };
  const of = { key, command: id };
  if (!keyNames.test(key)) return { message: texts.noKey(id, key), fault: { is: 'noKey', ...of } };
  const refusal = refusalOf(id, key, changes);
  if (refusal === null) return null;
  if (refusal.why === 'reserved') {
    return { message: texts.reserved(id, key), fault: { is: 'reserved', ...of } };
  }
  const { by } = refusal;
  return { message: texts.taken(id, key, by), fault: { is: 'taken', ...of, by } };
}

const changeable = commandIds.filter((id) => !commands[id].fixed);

const isCommand = (id: string): id is CommandId => Object.hasOwn(commands, id);
