import { useTranslations } from 'use-intl';
import type { LogDoubt } from '../../shared/review/view.ts';

/** What is to be said of an interaction that is not as it was recorded. */
export function useDoubtText(): (doubt: LogDoubt) => string {
  const t = useTranslations('review.log.doubt');
  return ({ kind, seq, shown }) => {
    const what = seq === null ? t('somewhere') : t('what', { kind, seq });
    const rest = shown === null ? '' : shown === 0 ? t('nothing') : t('upTo', { seq: shown });
    return [what, rest, t('act')].filter((part) => part !== '').join(' ');
  };
}
