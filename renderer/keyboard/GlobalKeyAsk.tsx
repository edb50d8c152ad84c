import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { GlobalCommand } from '../../shared/people/globalKeys.ts';
import { ask } from '../desktop/store.ts';
import { changePreferences, usePreferences } from '../preferences/store.ts';
import { comboOf, globalRefusalOf, type GlobalRefusal } from '../../shared/keyboard/globalKeys.ts';
import { KeyName } from './Key.tsx';

interface Props {
  id: GlobalCommand;
  onDone: () => void;
}

/** Waits for a combination. One that would take something from another program, or from this one, is refused. */
export function GlobalKeyAsk({ id, onDone }: Props) {
  const t = useTranslations('keyboard');
  const { globalKeys, keys } = usePreferences((state) => state.preferences);
  const [refused, setRefused] = useState<{ combo: string; refusal: GlobalRefusal } | null>(null);
  const target = useRef<HTMLButtonElement>(null);
  useSuspended();
  useEffect(() => {
    target.current?.focus();
    return () => document.getElementById(`global-${id}`)?.focus();
  }, [id]);
  const { [id]: present, ...others } = globalKeys;
  const keep = async (next: Record<string, string>) => {
    if (await changePreferences({ globalKeys: next })) onDone();
  };
  const take = (event: KeyboardEvent) => {
    const combo = comboOf(event.nativeEvent);
    if (combo === null || event.key === 'Tab') return;
    event.preventDefault();
    if (combo === 'Escape') return onDone();
    const refusal = globalRefusalOf(id, combo, others, keys);
    setRefused(refusal && { combo, refusal });
    if (!refusal) void keep({ ...others, [id]: combo });
  };
  return (
    <div className="keyask">
      <button className="keyask__target" type="button" ref={target} onKeyDown={take}>
        {t('global.press')}
      </button>
      {refused ? <Refused {...refused} /> : null}
      <div className="row">
        <button
          className="btn"
          type="button"
          disabled={present === undefined}
          onClick={() => void keep(others)}
        >
          {t('screen.switchOff')}
        </button>
      </div>
    </div>
  );
}

/** While a key is asked for none acts: the present ones could not be pressed here otherwise. */
function useSuspended(): void {
  useEffect(() => {
    ask({ kind: 'keys', keys: {} });
    return () => ask({ kind: 'keys', keys: usePreferences.getState().preferences.globalKeys });
  }, []);
}

function Refused({ combo, refusal }: { combo: string; refusal: GlobalRefusal }) {
  const t = useTranslations('keyboard');
  return (
    <p className="field__hint field__hint--warn keyask__no" role="alert">
      <KeyName name={combo} />{' '}
      {refusal.why === 'global'
        ? t('global.takenBy', { command: t(`global.commands.${refusal.by}`) })
        : null}
      {refusal.why === 'inApp' ? t('screen.taken', { command: t(`commands.${refusal.by}`) }) : null}
      {refusal.why === 'weak' || refusal.why === 'system' || refusal.why === 'unreadable'
        ? t(`global.${refusal.why}`)
        : null}
    </p>
  );
}
