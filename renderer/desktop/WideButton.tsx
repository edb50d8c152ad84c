import { Maximize2, Minimize2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ask, useDesktop } from './store.ts';

/** Widens the bar for the supervisor's desk, and makes it a bar again, where it is a window of the desktop. */
export function WideButton() {
  const t = useTranslations('common');
  const shape = useDesktop(({ state }) => state?.shape);
  if (shape === undefined) return null;
  const wide = shape === 'wide';
  const name = t(wide ? 'unwiden' : 'widen');
  const Icon = wide ? Minimize2 : Maximize2;
  return (
    <button
      className="iconbtn"
      type="button"
      title={name}
      aria-label={name}
      onClick={() => ask({ kind: 'wide', on: !wide })}
    >
      <Icon className="icon" />
    </button>
  );
}
