import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../api/client.ts';
import type { AccountRow } from '../../shared/account/account.ts';
import { AccountFields, type Draft } from './AccountFields.tsx';
import { ConfirmAsk } from './ConfirmAsk.tsx';
import { useAct } from './useAct.ts';
import { useTroubleText } from './useTroubleText.ts';

interface Props {
  /** Null = a new one. */
  row: AccountRow | null;
  onDone: () => void;
  onCancel: () => void;
}

const fresh = { name: '', user: '', password: '', roles: ['supervisor' as const], active: true };

/** Adds an account, or changes its name, roles, whether it is in use, and its password. */
export function AccountForm({ row, onDone, onCancel }: Props) {
  const common = useTranslations('common');
  const [draft, setDraft] = useState(() => draftOf(row));
  const { run, trouble, waiting, goOn, giveUp, busy } = useAct();
  const textOf = useTroubleText();
  const weak = trouble?.kind === 'weak' ? textOf(trouble) : null;
  const complete = draft.name.trim() !== '' && draft.roles.length > 0;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    void run(async () => {
      await keep(row, draft);
      onDone();
    });
  };
  if (waiting) return <ConfirmAsk onConfirmed={goOn} onCancel={giveUp} />;
  return (
    <form className="card pad form" onSubmit={submit} noValidate>
      <AccountFields row={row} draft={draft} weak={weak} onChange={change} />
      {trouble && !weak ? (
        <p className="banner" role="alert">
          {textOf(trouble)}
        </p>
      ) : null}
      <div className="row">
        <button className="btn btn--primary" type="submit" aria-disabled={busy || !complete}>
          {common('save')}
        </button>
        <button className="btn" type="button" onClick={onCancel}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}

function draftOf(row: AccountRow | null): Draft {
  if (!row) return fresh;
  const { name, user, roles, active } = row;
  return { name, user, roles, active, password: '' };
}

async function keep(row: AccountRow | null, draft: Draft): Promise<void> {
  const { name, user, active, password } = draft;
  const roles = [...draft.roles];
  if (!row) {
    await api.account.add({ name, user, roles, password });
    return;
  }
  await api.account.change({ id: row.id, name, roles, active });
  if (password !== '') await api.account.resetPassword({ id: row.id, password });
}
