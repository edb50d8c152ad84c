import { Check, FileText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ProtocolNews } from '../../shared/library/contract.ts';
import { StepDifference } from './StepDifference.tsx';
import { acknowledge } from './store.ts';

/** One protocol's new version: what changed, and «Entendido». */
export function Changed({ news }: { news: ProtocolNews }) {
  const t = useTranslations('news');
  const { protocol, name, version, revisedOn, changes } = news;
  const id = `news-${protocol}`;
  const date = revisedOn.split('-').toReversed().join('/');
  return (
    <article className="news" aria-labelledby={id}>
      <h2 className="news__name" id={id}>
        {name}
      </h2>
      <p className="item__sub">{t('version', { version, date })}</p>
      <ol className="news__steps">
        {changes.map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a list read once, never reordered
          <li key={index}>
            <StepDifference change={change} />
          </li>
        ))}
      </ol>
      <p className="news__foot">
        <button
          className="btn btn--primary"
          type="button"
          aria-label={t('understoodOf', { name })}
          onClick={() => void acknowledge(protocol)}
        >
          <Check className="icon icon--16" />
          {t('understood')}
        </button>
        <a className="btn" href={`#/protocolos/${protocol}/hoja`}>
          <FileText className="icon icon--16" />
          {t('sheet')}
        </a>
      </p>
    </article>
  );
}
