import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';

interface Props {
  onBack: () => void;
  /** Where it leads, if not simply back. */
  label?: string;
}

/** The arrow at the head of a screen. */
export function BackButton({ onBack, label }: Props) {
  const t = useTranslations('common');
  return (
    <button
      className="iconbtn iconbtn--lead"
      type="button"
      aria-label={label ?? t('back')}
      onClick={onBack}
    >
      <ArrowLeft className="icon" />
    </button>
  );
}
