import { useTranslations } from 'use-intl';
import { recoveryReason } from './recovery.ts';

/** Why an interaction waits, in words. */
export function usePauseReason(): (reason: string | null) => string | null {
  const t = useTranslations('session.recovery');
  return (reason) => (reason === recoveryReason ? t('reason') : reason);
}
