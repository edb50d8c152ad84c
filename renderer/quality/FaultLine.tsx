import { useTranslations } from 'use-intl';
import type { Fault } from '../api/fault.ts';

/** Why something did not come or was not done, and what to do. */
export function FaultLine({ fault }: { fault: Fault | null }) {
  const t = useTranslations('quality');
  if (!fault) return null;
  const words = {
    forbidden: t('forbidden'),
    storage: t('storage'),
    notFound: t('notFound'),
  };
  const known = fault.kind as keyof typeof words;
  return (
    <p className="banner" role="alert">
      {words[known] ?? t('failed')}
    </p>
  );
}
