import { useEffect, useRef, type ReactNode } from 'react';
import { focusPanel } from './focusPanel.ts';
import { restoreFocus } from './focusMemory.ts';

interface Props {
  label: string;
  /**
   * Changes exactly when another step or screen is shown; then focus comes to the panel, unless a sheet was opened
   * meanwhile: what is being written there goes on.
   */
  place: string;
  priority?: boolean;
  children: ReactNode;
}

/** The frame of everything an agent works in. */
export function Panel({ label, place, priority = false, children }: Props) {
  const wasPriority = useRef(priority);
  useEffect(() => {
    const entered = priority && !wasPriority.current;
    const left = !priority && wasPriority.current;
    wasPriority.current = priority;
    if (left && restoreFocus()) return;
    if (!entered && document.activeElement?.closest('.panel > .sheet')) return;
    const next = entered ? document.getElementById('next') : null;
    if (next) next.focus({ preventScroll: true });
    else focusPanel();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- focus follows the place
  }, [place, priority]);
  return (
    <main
      className="panel"
      data-mode={priority ? 'prioridad' : undefined}
      aria-label={label}
      tabIndex={-1}
    >
      {children}
    </main>
  );
}
