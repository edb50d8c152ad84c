import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { changePreferences, usePreferences } from '../preferences/store.ts';
import type { GlobalCommand } from '../../shared/people/globalKeys.ts';
import type { CommandId } from '../../shared/keyboard/commands.ts';
import { globalOwnerOf } from '../../shared/keyboard/globalKeys.ts';
import { KeyName } from './Key.tsx';
import { nameOf } from './listen.ts';
import { refusalOf, type KeyRefusal } from '../../shared/keyboard/remap.ts';

interface Props {
  id: CommandId;
  onDone: () => void;
}

/** Waits for a key. One that another command has is refused, and says whose it is. */
export function KeyAsk({ id, onDone }: Props) {
  const t = useTranslations('keyboard.screen');
  const { keys: changes, globalKeys } = usePreferences((state) => state.preferences);
  const [refused, setRefused] = useState<{ name: string; refusal: Refusal } | null>(null);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    target.current?.focus();
    return () => document.getElementById(`key-${id}`)?.focus();
  }, [id]);
  const { [id]: _present, ...others } = changes;
  const keep = async (keys: Record<string, string>) => {
    if (await changePreferences({ keys })) onDone();
  };
  const take = (event: KeyboardEvent) => {
    const key = nameOf(event.nativeEvent);
    if (key === 'Tab' || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key))
      return;
    event.preventDefault();
    if (key === 'Escape') return onDone();
    const global = globalOwnerOf(key, globalKeys);
    const refusal: Refusal | null =
      global && global !== id ? { why: 'global', by: global } : refusalOf(id, key, others);
    setRefused(refusal && { name: key, refusal });
    if (!refusal) void keep({ ...others, [id]: key });
  };
  return (
    <div className="keyask">
      <button className="keyask__target" type="button" ref={target} onKeyDown={take}>
        {t('press')}
      </button>
      {refused ? <Refused {...refused} /> : null}
      <div className="row">
        <button className="btn" type="button" onClick={() => void keep({ ...others, [id]: '' })}>
          {t('switchOff')}
        </button>
        <button
          className="btn"
          type="button"
          disabled={!(id in changes)}
          onClick={() => void keep(others)}
        >
          {t('reset')}
        </button>
      </div>
    </div>
  );
}

/** A global key is taken from the page too, before it could act here. */
type Refusal = KeyRefusal | { why: 'global'; by: GlobalCommand };

function Refused({ name, refusal }: { name: string; refusal: Refusal }) {
  const t = useTranslations('keyboard');
  return (
    <p className="field__hint field__hint--warn keyask__no" role="alert">
      <KeyName name={name} /> {refusal.why === 'reserved' ? t('screen.reserved') : null}
      {refusal.why === 'taken' ? t('screen.taken', { command: t(`commands.${refusal.by}`) }) : null}
      {refusal.why === 'global'
        ? t('global.takenBy', { command: t(`global.commands.${refusal.by}`) })
        : null}
    </p>
  );
}
