import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { closeSheet } from './store.ts';

interface Props {
  title: string;
  label: string;
  rows: number;
  maxLength?: number;
  text: string;
  onType: (text: string) => void;
  /** Its button and Ctrl+Enter; the sheet is closed by then. */
  keep: string;
  onKeep: () => void;
  /** What whoever writes should know. */
  children: ReactNode;
}

/** A sheet in which something is written: one field, and what keeps it. */
export function WordsSheet({ title, label, rows, maxLength, text, onType, ...rest }: Props) {
  const common = useTranslations('common');
  const keep = () => {
    closeSheet();
    rest.onKeep();
  };
  useCommand('keep', keep);
  return (
    <Sheet
      title={title}
      closeLabel={common('close')}
      onClose={closeSheet}
      foot={
        <button className="btn btn--primary btn--lg grow" type="button" onClick={keep}>
          {rest.keep} <Key command="keep" />
        </button>
      }
    >
      <p className="field">
        <label htmlFor="words">{label}</label>
        <textarea
          className="input"
          id="words"
          rows={rows}
          maxLength={maxLength}
          value={text}
          aria-describedby="words-advice"
          onChange={({ target }) => onType(target.value)}
        />
      </p>
      {rest.children}
    </Sheet>
  );
}
