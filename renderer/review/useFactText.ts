import { useFormatter, useTranslations } from 'use-intl';
import type { FactValue } from '../../shared/protocol/condition.ts';

/** No count or grade comes near: a number this large is an hour in UTC ms. */
const firstStamp = 1_000_000_000_000;

/** A captured datum as it reads. */
export function useFactText(): (value: FactValue) => string {
  const t = useTranslations('common');
  const format = useFormatter();
  return (value) => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') {
      return value >= firstStamp ? format.dateTime(value, 'clock') : String(value);
    }
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)
      ? format.dateTime(new Date(value), 'moment')
      : value;
  };
}
