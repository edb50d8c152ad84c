import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { leastForShare, type Rate } from '../../shared/figures/rate.ts';
import { clockText } from '../i18n/clockText.ts';
import { dateOf } from '../quality/days.ts';

/** How figures are written. */
export interface FigureText {
  /** A share with its interval; below ten cases only the counts. */
  rate: (rate: Rate) => string;
  /** The share alone, or the counts. */
  share: (rate: Rate) => string;
  /** The interval and the counts, where the share itself stands beside it. */
  sure: (rate: Rate) => string | null;
  time: (ms: number | null) => string;
  day: (day: number) => string;
}

export function useFigureText(): FigureText {
  const t = useTranslations('figures');
  const format = useFormatter();
  return useMemo(() => {
    const percent = (share: number | null) =>
      format.number(share ?? 0, { style: 'percent', maximumFractionDigits: 1 });
    const counts = ({ k, n }: Rate) => t('of', { k: format.number(k), n: format.number(n) });
    return {
      rate: (rate) =>
        rate.n < leastForShare
          ? counts(rate)
          : `${t('share', { share: percent(rate.k / rate.n), low: percent(rate.low), high: percent(rate.high) })} · ${counts(rate)}`,
      share: (rate) => (rate.n < leastForShare ? counts(rate) : percent(rate.k / rate.n)),
      sure: (rate) =>
        rate.n < leastForShare
          ? null
          : `${t('sure', { low: percent(rate.low), high: percent(rate.high) })} · ${counts(rate)}`,
      time: (ms) => (ms === null ? '·' : clockText(ms)),
      day: (day) =>
        format.dateTime(dateOf(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    };
  }, [t, format]);
}
