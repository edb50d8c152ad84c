import { useFormatter, useTranslations } from 'use-intl';
import type { Person } from '../../shared/people/person.ts';
import { useFollowUps } from '../followups/store.ts';

/** The open follow-ups that this agent promised. */
export function KeptPromises({ agent }: { agent: Person }) {
  const t = useTranslations('people.kept.promises');
  const format = useFormatter();
  const list = useFollowUps((state) => state.list);
  const mine = list.filter((followUp) => followUp.agent === agent.name);
  return (
    <section className="form">
      <h2 className="section__title">{t('heading', { count: mine.length })}</h2>
      {mine.length === 0 ? <p className="item__sub">{t('none')}</p> : null}
      <ul className="kept__rows">
        {mine.map(({ id, client, reason, due }) => (
          <li key={id}>
            <a className="kept__row" href={`#/seguimientos/${id}`}>
              <span className="grow truncate">{client || reason}</span>
              <span className="item__sub num">{format.dateTime(due, 'moment')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
