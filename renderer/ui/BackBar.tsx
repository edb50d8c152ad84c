import type { ReactNode } from 'react';
import { BackButton } from './BackButton.tsx';

interface Props {
  title: string;
  onBack: () => void;
  /** What stands after the title. */
  children?: ReactNode;
}

/** The head of a screen that one goes back from. */
export function BackBar({ title, onBack, children }: Props) {
  return (
    <header className="bar">
      <BackButton onBack={onBack} />
      <h1 className="bar__title grow truncate">{title}</h1>
      {children}
    </header>
  );
}
