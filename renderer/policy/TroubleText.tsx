import { useTranslations } from 'use-intl';
import type { PolicyKey } from '../../shared/policy/reference.ts';
import type { PolicyFault, PolicyTrouble, PolicyWhy } from '../../shared/policy/trouble.ts';

/** Why the organisation's policy cannot be used, where, and what holds meanwhile, in the reader's language. */
export function TroubleText({ trouble }: { trouble: PolicyTrouble }) {
  const t = useTranslations('policy.trouble');
  return (
    <div className="told__findings grow">
      <p className="path">{trouble.path}</p>
      <Why why={trouble.why} />
      <p>{t(trouble.meanwhile)}</p>
    </div>
  );
}

function Why({ why }: { why: PolicyWhy }) {
  const t = useTranslations('policy.trouble');
  const faultText = useFaultText();
  if (why.is === 'unreadable') return <p>{t('unreadable', { code: why.code })}</p>;
  if (why.is === 'notUtf8') return <p>{t('notUtf8')}</p>;
  return (
    <ul className="told__findings">
      {why.issues.map(({ line, message, fault }) => (
        <li key={`${line} ${message}`}>{t('line', { line, what: faultText(fault) })}</li>
      ))}
    </ul>
  );
}

function useFaultText(): (fault: PolicyFault) => string {
  const t = useTranslations('policy.fault');
  const form = useTranslations('policy.form');
  return (fault) => {
    switch (fault.is) {
      case 'unknown':
      case 'unknownCommand': {
        const { is, key, nearest } = fault;
        const near = nearest === null ? '' : ` ${t('near', { nearest })}`;
        return `${t(is, { key })}${near}`;
      }
      case 'form':
        return t('form', {
          key: fault.key,
          form: form(isGrouped(fault.key) ? grouped[fault.key] : fault.key),
        });
      case 'lockWithoutValue':
      case 'fixed':
        return t(fault.is, { key: fault.key });
      case 'noKey':
      case 'reserved':
        return t(fault.is, { key: fault.key, command: fault.command });
      case 'taken':
      case 'global':
        return t(fault.is, { key: fault.key, command: fault.command, by: fault.by });
      default:
        return t(fault.is);
    }
  };
}

/** In a catalogue a dot would lead into a group. */
const grouped = {
  'conservacion.atenciones': 'conservacion_atenciones',
  'conservacion.practicas': 'conservacion_practicas',
  'conservacion.accesos': 'conservacion_accesos',
  'atajos.de_una_tecla': 'atajos_de_una_tecla',
  'atajos.teclas': 'atajos_teclas',
  'atajos.globales': 'atajos_globales',
} as const;

const isGrouped = (key: PolicyKey): key is keyof typeof grouped => Object.hasOwn(grouped, key);
