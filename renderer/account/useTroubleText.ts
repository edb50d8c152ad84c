import { useTranslations } from 'use-intl';
import type { AccountTrouble } from './trouble.ts';

/** What to say about it; null when there is nothing to say. */
export function useTroubleText(): (trouble: AccountTrouble | null) => string | null {
  const t = useTranslations('account.trouble');
  const faults = useTranslations('faults');
  return (trouble) => {
    if (trouble === null) return null;
    switch (trouble.kind) {
      case 'wrong':
        return t('wrong', { seconds: Math.ceil(trouble.waitMs / 1000) });
      case 'weak':
        return t(trouble.fault);
      case 'fault': {
        const { fault } = trouble;
        if (fault.kind === 'storage') return faults(`storage.${fault.failure}`);
        if (fault.kind === 'forbidden') return t(fault.forbidden.why);
        if (fault.kind === 'notFound') return faults('notFound');
        const told = fault.kind === 'door' || fault.kind === 'managed';
        return faults(told ? fault.kind : 'unexpected');
      }
      default:
        return t(trouble.kind);
    }
  };
}
