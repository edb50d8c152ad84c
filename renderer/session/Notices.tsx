import { Check } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { EscalationView, FieldView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import type { CommandId } from '../../shared/keyboard/commands.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { copyText } from './copyScript.ts';
import { send } from './send.ts';
import { stamp } from './StampField.tsx';
import { tell, useSession } from './store.ts';
import { coreTime } from './clock.ts';

/** The confirmations of a rung: data that are the hour of their own button. */
export function noticesOf(fields: FieldView[]): FieldView[] {
  return fields.filter((field) => field.type === 'marca_de_hora');
}

const keys = ['noticeA', 'noticeG'] as const;
const roles: Readonly<Record<string, EscalationView['contacts'][number]['role']>> = {
  jefe_avisado: 'superior',
  seguridad_avisada: 'security',
};

/** Who was told, each with its hour, on A and G, at every rung; the number to call is copied with it. */
export function Notices({ escalation }: { escalation: EscalationView }) {
  const t = useTranslations('priority');
  const free = useSession(({ sheet }) => sheet === null);
  const { notices, contacts } = escalation;
  const phoneOf = ({ field }: FieldView) =>
    contacts.find(({ role }) => role === roles[field])?.phone ?? '';
  const notify = async (field: FieldView) => {
    if (field.value !== null) return stamp(field);
    const phone = phoneOf(field);
    const copied = phone === '' ? 'refused' : await copyText(phone);
    const kept = await send({ type: 'captured', field: field.field, value: coreTime() });
    if (kept && copied === 'copied') tell(t('numberCopied', { phone }));
  };
  const [first, second] = notices;
  useCommand('noticeA', () => first && void notify(first), free && first !== undefined);
  useCommand('noticeG', () => second && void notify(second), free && second !== undefined);
  if (notices.length === 0) return null;
  return (
    <div className="rung__act">
      {notices.map((field, index) => (
        <Notice
          key={field.field}
          field={field}
          phone={phoneOf(field)}
          command={keys[index] ?? null}
          onPress={() => void notify(field)}
        />
      ))}
    </div>
  );
}

interface NoticeProps {
  field: FieldView;
  phone: string;
  command: CommandId | null;
  onPress: () => void;
}

function Notice({ field, phone, command, onPress }: NoticeProps) {
  const t = useTranslations('priority.notices');
  const format = useFormatter();
  const done = typeof field.value === 'number';
  const time = done ? format.dateTime(Number(field.value), 'clock') : '';
  const known = namesOf(field);
  const label = known ? t(known) : field.label;
  const short = known ? t(`short.${known}`) : field.label;
  return (
    <button
      className="btn grow notice"
      type="button"
      aria-pressed={done}
      aria-label={done ? t('doneAt', { label, time }) : `${label} ${phone}`.trim()}
      aria-keyshortcuts={command ? ariaKeyOf(command) : undefined}
      onClick={onPress}
    >
      {done ? <Check className="icon icon--16" /> : null}
      {done || phone !== '' ? short : label}
      <span className="num dim">{done ? time : phone}</span>
      {command && !done ? <Key command={command} quiet /> : null}
    </button>
  );
}

/** The two that every escalation knows have words of their own; an author's others use their label. */
function namesOf({ field }: FieldView): 'jefe_avisado' | 'seguridad_avisada' | null {
  return field === 'jefe_avisado' || field === 'seguridad_avisada' ? field : null;
}
