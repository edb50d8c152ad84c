import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** Stays in view below what scrolls. */
  foot?: ReactNode;
  /** Its body is there to be read: it takes focus, so that the arrow keys move it, whatever controls it has. */
  reading?: boolean;
  children: ReactNode;
}

const firstControl =
  'textarea, input:checked, input:not([type=radio]), button.option, input[type=radio]';

/** A sheet under the script: not modal, never over what is being said. Its first control takes focus. */
export function Sheet({ title, closeLabel, onClose, foot, reading = false, children }: Props) {
  const titleId = useId();
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const byKeyboard = opener?.matches(':focus-visible') ?? false;
    const panel = frame.current?.closest<HTMLElement>('main');
    const first = reading ? '.sheet__body' : firstControl;
    const control = frame.current?.querySelector<HTMLElement>(first);
    (control ?? frame.current)?.focus({ preventScroll: true });
    return () => {
      // After a click, single keys should act again at once: focus goes to the panel, not to the button.
      if (byKeyboard && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else panel?.focus({ preventScroll: true });
    };
    // oxlint-disable-next-line react/exhaustive-deps -- focus is taken once, as it opens
  }, []);
  return (
    <dialog open className="sheet" aria-labelledby={titleId} tabIndex={-1} ref={frame}>
      <header className="sheet__head">
        <h2 className="sheet__title grow" id={titleId}>
          {title}
        </h2>
        <button className="iconbtn" type="button" aria-label={closeLabel} onClick={onClose}>
          <X className="icon" />
        </button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is only read scrolls by its keys */}
      <div className="sheet__body" tabIndex={reading ? 0 : undefined}>
        {children}
      </div>
      {foot ? <footer className="sheet__foot">{foot}</footer> : null}
    </dialog>
  );
}
