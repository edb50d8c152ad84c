import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TypedMask } from '../session/MaskLine.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Client {
  name: string;
  reference: string;
}

/**
 * Name and reference, for whoever knows them already; the steps ask for them again. They are the interaction's first
 * row, so that an identifier in them can only be masked here.
 */
export function ClientFields({
  client,
  onChange,
}: {
  client: Client;
  onChange: (client: Client) => void;
}) {
  const t = useTranslations('home.client');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button className="btn btn--ghost btn--start" type="button" onClick={() => setOpen(true)}>
        <UserRoundPlus className="icon icon--16" />
        {t('add')}
      </button>
    );
  }
  return (
    <div className="fields">
      <TextField
        label={t('name')}
        value={client.name}
        maxLength={20_000}
        onChange={(name) => onChange({ ...client, name })}
      />
      <TypedMask text={client.name} onCorrect={(name) => onChange({ ...client, name })} />
      <TextField
        label={t('reference')}
        value={client.reference}
        maxLength={20_000}
        onChange={(reference) => onChange({ ...client, reference })}
      />
      <TypedMask
        text={client.reference}
        onCorrect={(reference) => onChange({ ...client, reference })}
      />
    </div>
  );
}
