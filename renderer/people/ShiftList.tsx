import { Check, ChevronDown, ListChecks } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Preparation } from '../../shared/people/contract.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { useDesk } from '../settings/store.ts';

/** The preparation of the shift, until all of it is ticked; nothing waits for it. */
export function ShiftList() {
  const t = useTranslations('people.shift');
  const { list, tick } = usePreparation();
  const [open, setOpen] = useState(false);
  if (!list || list.done) return null;
  const done = list.items.filter((item) => item.done).length;
  return (
    <section className="block" aria-label={t('title')}>
      <button
        className="btn btn--ghost care__toggle"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ListChecks className="icon icon--16" />
        <span className="grow">{t('title')}</span>
        <span className="num dim">{t('count', { done, total: list.items.length })}</span>
        <ChevronDown className="icon icon--16" />
      </button>
      {open ? <Items list={list} onTick={tick} /> : null}
    </section>
  );
}

function Items({ list, onTick }: { list: Preparation; onTick: (id: string, on: boolean) => void }) {
  return (
    <div className="norms">
      {list.items.map(({ id, text, done }) => (
        <label className="norm" key={id}>
          <input
            type="checkbox"
            checked={done}
            onChange={({ target }) => onTick(id, target.checked)}
          />
          <span className="norm__box">
            <Check className="icon" />
          </span>
          <span className="norm__text">{text}</span>
        </label>
      ))}
    </div>
  );
}

/** The list of whoever attends now; without an answer none is shown. */
function usePreparation() {
  const agent = useDesk((state) => state.agent?.id);
  const [list, setList] = useState<Preparation | null>(null);
  useEffect(() => {
    let wanted = true;
    const take = (answer: Preparation | null) => wanted && setList(answer);
    deliver(() => api.people.preparation()).then(take, () => take(null));
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each person has a list of their own
  }, [agent]);
  const tick = (id: string, on: boolean) => {
    const others = (list?.items ?? []).filter((item) => item.done && item.id !== id);
    const done = [...others.map((item) => item.id), ...(on ? [id] : [])];
    void deliver(() => api.people.prepare({ done })).then(setList, () => undefined);
  };
  return { list, tick };
}
