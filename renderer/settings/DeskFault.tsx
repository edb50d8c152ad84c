import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useDesk } from './store.ts';

/** Why the last change was not kept. */
export function DeskFault() {
  const t = useTranslations('faults');
  const fault = useDesk((state) => state.fault);
  if (!fault || fault.kind === 'lost') return null;
  const text =
    fault.kind === 'storage'
      ? t(`storage.${fault.failure}`)
      : fault.kind === 'door' || fault.kind === 'forbidden' || fault.kind === 'managed'
        ? t(fault.kind)
        : t('unexpected');
  return (
    <p className="banner" role="alert">
      <CircleAlert className="icon icon--16" />
      <span className="grow">{text}</span>
    </p>
  );
}
