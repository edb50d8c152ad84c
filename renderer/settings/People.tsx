import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Agent } from '../../shared/people/contract.ts';
import type { Person } from '../../shared/people/person.ts';
import { SignInWay } from '../account/SignInWay.tsx';
import { useMayChange } from '../account/useRole.ts';
import { PinAsk } from '../people/PinAsk.tsx';
import { switchAgent } from '../people/store.ts';
import { PersonForm } from './PersonForm.tsx';
import { useDesk } from './store.ts';

/**
 * Who attends at this desk. Changing agent is two actions: here, or from the home screen's menu. Once somebody
 * supervises, names are theirs to give: they stand in every log and review.
 */
export function People() {
  const t = useTranslations('settings.people');
  const people = useDesk((state) => state.people);
  const mayChange = useMayChange('supervisor', 'administrator');
  const [edited, setEdited] = useState<Person | null>(null);
  const add = () => setEdited({ id: crypto.randomUUID(), name: '', position: '' });
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <ul className="people">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            onEdit={mayChange ? () => setEdited(personOf(person)) : null}
          />
        ))}
      </ul>
      <PinAsk />
      {mayChange ? null : <SignInWay why={t('onlySupervision')} />}
      {mayChange && edited ? (
        <PersonForm key={edited.id} person={edited} onDone={() => setEdited(null)} />
      ) : null}
      {mayChange && !edited ? (
        <button className="btn btn--start" type="button" onClick={add}>
          <Plus className="icon icon--16" />
          {t('add')}
        </button>
      ) : null}
    </section>
  );
}

function PersonRow({ person, onEdit }: { person: Agent; onEdit: (() => void) | null }) {
  const t = useTranslations('settings.people');
  const current = useDesk((state) => state.agent?.id === person.id);
  const choose = () => switchAgent(person);
  return (
    <li className="people__row">
      <label className="people__choose grow">
        <input
          type="radio"
          name="agent"
          checked={current}
          aria-label={t('choose', { name: person.name })}
          onChange={choose}
        />
        <span className="grow">
          <b>{person.name}</b>
          <span className="item__sub people__position">{person.position}</span>
        </span>
        {current ? <span className="badge badge--accent">{t('current')}</span> : null}
      </label>
      {onEdit ? (
        <button
          className="iconbtn"
          type="button"
          aria-label={t('edit', { name: person.name })}
          onClick={onEdit}
        >
          <Pencil className="icon icon--16" />
        </button>
      ) : null}
    </li>
  );
}

/** A person without what the list knows besides. */
function personOf({ id, name, position }: Person): Person {
  return { id, name, position };
}
