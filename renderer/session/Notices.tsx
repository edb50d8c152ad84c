import { Check } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { ariaKeyOf, type CommandId } from '../keyboard/commands.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { stamp } from './StampField.tsx';
import { useSession } from './store.ts';

/** The confirmations of a rung: data that are the hour of their own button. */
export function noticesOf(fields: FieldView[]): FieldView[] {
  return fields.filter((field) => field.type === 'marca_de_hora');
}

const keys = ['noticeA', 'noticeG'] as const;

/** Who was told, each with its hour, on A and G. */
export function Notices({ fields }: { fields: FieldView[] }) {
  const free = useSession(({ sheet }) => sheet === null);
  const [first, second] = fields;
  useCommand('noticeA', () => first && stamp(first), free && first !== undefined);
  useCommand('noticeG', () => second && stamp(second), free && second !== undefined);
  return (
    <div className="rung__act">
      {fields.map((field, index) => (
        <Notice key={field.field} field={field} command={keys[index] ?? null} />
      ))}
    </div>
  );
}

function Notice({ field, command }: { field: FieldView; command: CommandId | null }) {
  const t = useTranslations('priority.notices');
  const format = useFormatter();
  const done = typeof field.value === 'number';
  const time = done ? format.dateTime(Number(field.value), 'clock') : '';
  const known = namesOf(field);
  const label = known ? t(known) : field.label;
  return (
    <button
      className="btn grow notice"
      type="button"
      aria-pressed={done}
      aria-label={done ? t('doneAt', { label, time }) : undefined}
      aria-keyshortcuts={command ? ariaKeyOf(command) : undefined}
      onClick={() => stamp(field)}
    >
      {done ? <Check className="icon icon--16" /> : null}
      {done && known ? t(`short.${known}`) : label}
      {done ? <span className="num dim">{time}</span> : null}
      {command && !done ? <Key command={command} quiet /> : null}
    </button>
  );
}

/** The two that every escalation knows have words of their own; an author's others use their label. */
function namesOf({ field }: FieldView): 'jefe_avisado' | 'seguridad_avisada' | null {
  return field === 'jefe_avisado' || field === 'seguridad_avisada' ? field : null;
}
