import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'use-intl';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** The next protocol that is chosen is rehearsed, with a simulated client. */
export function PracticeSwitch({ checked, onChange }: Props) {
  const t = useTranslations('practice');
  return (
    <button
      className="btn btn--ghost btn--start practise"
      type="button"
      aria-pressed={checked}
      onClick={() => onChange(!checked)}
    >
      <GraduationCap className="icon icon--16" />
      <span>{t('start')}</span>
      {checked ? <span className="item__sub">{t('hint')}</span> : null}
    </button>
  );
}
