import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Person } from '../../shared/people/person.ts';
import { TextField } from '../ui/TextField.tsx';
import { useNameDoubt } from './useNameDoubt.ts';
import { savePerson } from './store.ts';

/** Adds a person, or corrects name and position. */
export function PersonForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useTranslations('settings');
  const common = useTranslations('common');
  const [draft, setDraft] = useState(person);
  const [asked, setAsked] = useState(false);
  const doubtOf = useNameDoubt();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (doubtOf(draft.name, true) || doubtOf(draft.position, false)) return;
    if (await savePerson(draft)) onDone();
  };
  return (
    <form className="card pad form" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={t('people.name')}
        value={draft.name}
        doubt={doubtOf(draft.name, asked)}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <TextField
        label={t('people.position')}
        hint={t('people.positionHint')}
        value={draft.position}
        doubt={doubtOf(draft.position, false)}
        onChange={(position) => setDraft({ ...draft, position })}
      />
      <div className="row">
        <button className="btn btn--primary" type="submit">
          {common('save')}
        </button>
        <button className="btn" type="button" onClick={onDone}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}
