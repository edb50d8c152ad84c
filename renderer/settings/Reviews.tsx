import { useTranslations } from 'use-intl';
import { disputeBounds } from '../../shared/settings/bounds.ts';
import { AmountField } from './AmountField.tsx';
import { wholeIn } from './amounts.ts';
import type { FormProps } from './formProps.ts';

/** How long an agent has to disagree with what a supervisor wrote. */
export function Reviews({ draft, change }: FormProps) {
  const t = useTranslations('settings');
  const { min, max, usual } = disputeBounds;
  return (
    <section className="form">
      <h2 className="section__title">{t('reviews.heading')}</h2>
      <AmountField
        label={t('reviews.dispute')}
        hint={t('reviews.disputeHint', { usual })}
        told={t('times.range', { min, max })}
        shown={String(draft.disputeDays)}
        read={(text) => wholeIn(text, { min, max })}
        onChange={(disputeDays) => change({ disputeDays })}
      />
    </section>
  );
}
