import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../ui/TextField.tsx';

interface Client {
  name: string;
  reference: string;
}

/** Name and reference, for whoever knows them already; the steps ask for them again. */
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
        maxLength={200}
        onChange={(name) => onChange({ ...client, name })}
      />
      <TextField
        label={t('reference')}
        value={client.reference}
        maxLength={200}
        onChange={(reference) => onChange({ ...client, reference })}
      />
    </div>
  );
}
