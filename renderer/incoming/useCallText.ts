import { useTranslations } from 'use-intl';
import type { IncomingCall } from '../../shared/incoming/contract.ts';

/** Who calls and about what, as far as it is known. */
export function useCallText(): (call: IncomingCall) => string {
  const t = useTranslations('incoming');
  return ({ client, phone, protocol }) => {
    const who = client || phone || t('unknown');
    return [who, protocol?.name ?? t('noProtocol')].join(' · ');
  };
}
