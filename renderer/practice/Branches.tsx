import { useTranslations } from 'use-intl';
import { useBranches } from './asks.ts';

const shown = 5;

/** The branches that whoever attends has never practised. */
export function Branches({ protocol }: { protocol: string }) {
  const t = useTranslations('practice.branches');
  const branches = useBranches(protocol);
  if (!branches || branches.length === 0) return null;
  const left = branches.filter(({ practised }) => !practised);
  const done = branches.length - left.length;
  return (
    <section className="block">
      <h2 className="label">
        {t('title')}
        <span className="num">{t('count', { done, total: branches.length })}</span>
      </h2>
      {left.length === 0 ? <p className="advise">{t('none')}</p> : null}
      <ul className="branches">
        {left.slice(0, shown).map(({ step, option, label, action }) => (
          <li key={`${step}/${option}`}>
            <b>{label}</b>
            <span className="item__sub">{action}</span>
          </li>
        ))}
      </ul>
      {left.length > shown ? (
        <p className="item__sub">{t('more', { count: left.length - shown })}</p>
      ) : null}
    </section>
  );
}
