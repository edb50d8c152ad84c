import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { Care } from './Care.tsx';
import { ClientTypeAdvice } from './ClientTypeAdvice.tsx';
import { clientTypeIcons, otherClientType } from './clientTypeIcons.ts';
import { loadCare, loadClientTypes, useClientTypes } from './clientTypes.ts';
import { send } from './send.ts';
import { closeSheet } from './store.ts';
import { useContentLanguage } from './useContentLanguage.ts';

const choose = (clientType: string | null) => void send({ type: 'clientTypeChosen', clientType });

/** How the client behaves in this contact: at any moment, as often as needed. */
export function ClientTypeSheet({ view }: { view: SessionView }) {
  const t = useTranslations('session.clientType');
  const common = useTranslations('common');
  const types = useClientTypes((state) => state.types);
  const chosen = types.find(({ id }) => id === view.clientType?.id);
  useEffect(() => {
    void loadClientTypes();
    void loadCare();
  }, []);
  useCommand('option', (ordinal) => {
    const type = types[ordinal - 1];
    if (type) choose(type.id);
  });
  useCommand('next', closeSheet);
  return (
    <Sheet
      title={t('title')}
      closeLabel={common('close')}
      onClose={closeSheet}
      foot={
        <>
          <button className="btn btn--primary btn--lg grow" type="button" onClick={closeSheet}>
            {t('done')} <Key command="next" />
          </button>
          {chosen ? (
            <button className="btn btn--lg" type="button" onClick={() => choose(null)}>
              {t('remove')}
            </button>
          ) : null}
        </>
      }
    >
      <TypeChoices chosen={chosen?.id ?? null} />
      {chosen && view.clientType ? (
        <ClientTypeAdvice type={chosen} chosen={view.clientType} />
      ) : (
        <p className="advise">{t('none')}</p>
      )}
      <Care view={view} />
    </Sheet>
  );
}

/** The eight, on the digits. On a short window the chosen one hides the others until asked for. */
function TypeChoices({ chosen }: { chosen: string | null }) {
  const t = useTranslations('session.clientType');
  const types = useClientTypes((state) => state.types);
  const [all, setAll] = useState(false);
  return (
    <fieldset className={all ? 'choices choices--all' : 'choices'}>
      <legend className="sr">{t('legend')}</legend>
      {types.map(({ id, name }, index) => (
        <TypeChoice key={id} id={id} name={name} ordinal={index + 1} checked={id === chosen} />
      ))}
      <button className="btn choices__more" type="button" onClick={() => setAll(true)}>
        {t('change')}
      </button>
    </fieldset>
  );
}

interface ChoiceProps {
  id: string;
  name: string;
  ordinal: number;
  checked: boolean;
}

function TypeChoice({ id, name, ordinal, checked }: ChoiceProps) {
  const Icon = clientTypeIcons[id] ?? otherClientType;
  const lang = useContentLanguage();
  return (
    <label className="choice">
      <input type="radio" name="client-type" checked={checked} onChange={() => choose(id)} />
      <Icon className="icon icon--16" />
      <span lang={lang}>{name}</span>
      {ordinal <= 9 ? <Key command="option" ordinal={ordinal} /> : null}
    </label>
  );
}
