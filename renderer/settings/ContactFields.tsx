import { useTranslations } from 'use-intl';
import type { Settings } from '../../shared/settings/settings.ts';
import { TextField } from '../ui/TextField.tsx';

type Contact = Settings['superior'];

interface Props {
  label: string;
  contact: Contact;
  onChange: (contact: Contact) => void;
}

/** Someone to be called: name and number. Both empty = nobody has said it. */
export function ContactFields({ label, contact, onChange }: Props) {
  const t = useTranslations('settings.contacts');
  const { name = '', phone = '' } = contact ?? {};
  const change = (next: { name: string; phone: string }) =>
    onChange(next.name === '' && next.phone === '' ? null : next);
  return (
    <fieldset>
      <legend className="label">{label}</legend>
      <div className="fields">
        <TextField
          label={t('name')}
          value={name}
          maxLength={120}
          onChange={(text) => change({ name: text, phone })}
        />
        <TextField
          label={t('phone')}
          value={phone}
          maxLength={40}
          onChange={(text) => change({ name, phone: text })}
        />
      </div>
    </fieldset>
  );
}
