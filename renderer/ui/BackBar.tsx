import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  title: string;
  onBack: () => void;
  /** What stands after the title. */
  children?: ReactNode;
}

/** The head of a screen that one goes back from. */
export function BackBar({ title, onBack, children }: Props) {
  const t = useTranslations('common');
  return (
    <header className="bar">
      <button
        className="iconbtn iconbtn--lead"
        type="button"
        aria-label={t('back')}
        onClick={onBack}
      >
        <ArrowLeft className="icon" />
      </button>
      <h1 className="bar__title grow truncate">{title}</h1>
      {children}
    </header>
  );
}
