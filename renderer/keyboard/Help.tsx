import { useState } from 'react';
import { KeysSheet } from './KeysSheet.tsx';
import { useCommand } from './useCommand.ts';

/** The sheet of keys on a screen that is no interaction: `?` opens it, `?` or Esc closes it. */
export function Help() {
  const [open, setOpen] = useState(false);
  useCommand('keys', () => setOpen(!open));
  return open ? <Opened onClose={() => setOpen(false)} /> : null;
}

function Opened({ onClose }: { onClose: () => void }) {
  useCommand('close', onClose);
  // Enter and the digits do nothing to what lies under the sheet.
  useCommand('next', onClose);
  useCommand('option', onClose);
  return <KeysSheet onClose={onClose} />;
}
