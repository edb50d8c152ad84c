import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { IntegrityReport } from '../../shared/integrity/report.ts';
import { checkLog, useIntegrity } from './store.ts';
import { useToldText } from './useCauseText.ts';

/** «Comprobar el registro»: the same as the command, for whoever has no terminal. */
export function CheckLog() {
  const t = useTranslations('integrity.check');
  const checking = useIntegrity((state) => state.checking);
  return (
    <section className="form">
      <div>
        <h2 className="section__title">{t('heading')}</h2>
        <p className="item__sub">{t('lead')}</p>
      </div>
      <button
        className="btn btn--start"
        type="button"
        aria-disabled={checking === 'running'}
        onClick={() => void checkLog()}
      >
        {t('go')}
      </button>
      <output aria-busy={checking === 'running'}>
        {checking === 'running' ? <span className="item__sub">{t('checking')}</span> : null}
        {checking === 'failed' ? <span className="banner">{t('failed')}</span> : null}
        {typeof checking === 'object' ? <Result report={checking} /> : null}
      </output>
    </section>
  );
}

function Result({ report }: { report: IntegrityReport }) {
  const t = useTranslations('integrity.check');
  const toldText = useToldText();
  const { intact, interactions, events, findings, count, head } = report;
  const Icon = intact ? CircleCheck : CircleAlert;
  return (
    <div className="told__result">
      <p className={intact ? 'banner banner--quiet' : 'banner'}>
        <Icon className="icon icon--16" />
        <span className="grow">
          {intact ? t('intact', { interactions, events }) : t('broken', { count: findings.length })}
        </span>
      </p>
      {intact ? null : (
        <ul className="told__findings">
          {findings.map((finding) => (
            <li key={finding.text}>{toldText(finding)}</li>
          ))}
        </ul>
      )}
      <dl className="facts told__facts">
        <dt>{t('receipt')}</dt>
        <dd className="num">{`${count}-${head}`}</dd>
      </dl>
    </div>
  );
}
