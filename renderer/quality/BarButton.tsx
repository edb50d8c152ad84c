import { Minimize2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ask, useDesktop } from '../desktop/store.ts';

/** Makes the wide window a bar again, for screens whose head gives way to the column beside them. */
export function BarButton() {
  const t = useTranslations('common');
  const wide = useDesktop(({ state }) => state?.shape === 'wide');
  if (!wide) return null;
  return (
    <button
      className="desknav__link"
      type="button"
      title={t('unwiden')}
      onClick={() => ask({ kind: 'wide', on: false })}
    >
      <Minimize2 className="icon" />
      <span className="desknav__name">{t('unwiden')}</span>
    </button>
  );
}
