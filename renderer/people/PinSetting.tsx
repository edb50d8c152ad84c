import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useDesk } from '../settings/store.ts';
import { PinField } from './PinField.tsx';
import { setPin } from './store.ts';
import { usePinDoubt } from './usePinDoubt.ts';

const fewest = 4;

/** The PIN of whoever attends now: set, changed or taken away, with the present one where there is one. */
export function PinSetting() {
  const t = useTranslations('people.pin');
  const { agent, people } = useDesk();
  const hasPin = people.find(({ id }) => id === agent?.id)?.hasPin ?? false;
  if (!agent) return null;
  return (
    <section className="form">
      <div>
        <h2 className="section__title">{t('heading', { name: agent.name })}</h2>
        <p className="item__sub">{t('purpose')}</p>
      </div>
      <PinForm key={`${agent.id}/${hasPin}`} hasPin={hasPin} />
    </section>
  );
}

function PinForm({ hasPin }: { hasPin: boolean }) {
  const t = useTranslations('people.pin');
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [said, setSaid] = useState<'set' | 'short' | null>(null);
  const { doubt, waiting, take } = usePinDoubt();
  const keep = async (pin: string | null) => {
    if (pin !== null && pin.length < fewest) return setSaid('short');
    if (waiting) return;
    const answer = await setPin(pin, present);
    take(answer);
    setPresent('');
    if (answer.kind !== 'right') return;
    setNext('');
    setSaid('set');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep(next);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {hasPin ? (
        <PinField label={t('present')} value={present} doubt={doubt} onChange={setPresent} />
      ) : null}
      <PinField
        label={t('new')}
        hint={t('rule')}
        value={next}
        doubt={said === 'short' ? t('rule') : null}
        onChange={setNext}
      />
      <div className="row">
        <button className="btn" type="submit" aria-disabled={waiting}>
          {t(hasPin ? 'change' : 'set')}
        </button>
        {hasPin ? (
          <button className="btn" type="button" onClick={() => void keep(null)}>
            {t('remove')}
          </button>
        ) : null}
        <output className="item__sub">{said === 'set' ? t('kept') : ''}</output>
      </div>
    </form>
  );
}
