import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { copyText } from './copyScript.ts';
import { closeSheet, tell } from './store.ts';
import { TroubleBanner } from './TroubleBanner.tsx';

interface Props {
  title: string;
  /** The text for the clipboard; null = nothing to copy yet. */
  text: string | null;
  copy: string;
  /** What is told afterwards. */
  told: Record<Awaited<ReturnType<typeof copyText>>, string>;
  /** A second button beside the one that copies. */
  beside: ReactNode;
  children: ReactNode;
}

/** A sheet whose content goes to another program: one key copies all of it. */
export function CopySheet({ title, text, copy, told, beside, children }: Props) {
  const common = useTranslations('common');
  const take = async () => {
    if (text !== null) tell(told[await copyText(text)]);
  };
  useCommand('copy', () => void take());
  return (
    <Sheet
      title={title}
      closeLabel={common('close')}
      onClose={closeSheet}
      reading
      foot={
        <>
          <button
            className="btn btn--primary btn--lg grow"
            type="button"
            disabled={text === null}
            aria-keyshortcuts={ariaKeyOf('copy')}
            onClick={() => void take()}
          >
            <Copy className="icon icon--16" />
            {copy} <Key command="copy" />
          </button>
          {beside}
        </>
      }
    >
      <TroubleBanner />
      {children}
    </Sheet>
  );
}
