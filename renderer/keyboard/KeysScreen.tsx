import { Printer, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { changePreferences, usePreferences } from '../preferences/store.ts';
import { Managed } from '../policy/Managed.tsx';
import { useHeld } from '../policy/useHeld.ts';
import { go } from '../route.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { DeskFault } from '../settings/DeskFault.tsx';
import { SwitchRow } from '../ui/SwitchRow.tsx';
import { BackBar } from '../ui/BackBar.tsx';
import { AskedRows } from './AskedRows.tsx';
import { commandIds } from '../../shared/keyboard/commands.ts';
import { GlobalKeys } from './GlobalKeys.tsx';
import { Help } from './Help.tsx';
import { KeyRow } from './KeyRow.tsx';
import { useCommand } from './useCommand.ts';

const back = () => go({ at: 'settings' });

/** Every command with its key: another key, none, or the usual one again. */
export default function KeysScreen() {
  const t = useTranslations('keyboard.screen');
  useCommand('close', back);
  useEffect(focusPanel, []);
  // Where nothing can be changed there is nothing else to stand on while scrolling by keyboard.
  const held = useHeld().preferences.includes('keys');
  return (
    <main className="panel" aria-label={t('title')} tabIndex={-1}>
      <BackBar title={t('title')} onBack={back} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and nothing in it takes the focus */}
      <div className="work" tabIndex={held ? 0 : undefined}>
        <SingleKeys />
        <DeskFault />
        <AskedRows ids={commandIds} row={KeyRow} />
        <Reset />
        <Card />
        <GlobalKeys />
      </div>
      <Help />
    </main>
  );
}

function SingleKeys() {
  const t = useTranslations('keyboard.screen');
  const { singleKeys } = usePreferences((state) => state.preferences);
  const held = useHeld().preferences.includes('singleKeys');
  return (
    <>
      <SwitchRow
        label={t('single')}
        hint={t('singleHint')}
        checked={singleKeys}
        disabled={held}
        onChange={(on) => void changePreferences({ singleKeys: on })}
      />
      {held ? <Managed /> : null}
    </>
  );
}

function Reset() {
  const t = useTranslations('keyboard.screen');
  const changed = usePreferences(({ preferences }) => Object.keys(preferences.keys).length > 0);
  if (useHeld().preferences.includes('keys')) return <Managed />;
  return (
    <button
      className="btn btn--start"
      type="button"
      disabled={!changed}
      onClick={() => void changePreferences({ keys: {} })}
    >
      <RotateCcw className="icon icon--16" />
      {t('resetAll')}
    </button>
  );
}

function Card() {
  const t = useTranslations('keyboard.card');
  return (
    <button className="btn btn--start" type="button" onClick={() => go({ at: 'keyCard' })}>
      <Printer className="icon icon--16" />
      {t('open')}
    </button>
  );
}
