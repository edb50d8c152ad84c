import { useTranslations } from 'use-intl';
import { usePreferences } from '../preferences/store.ts';
import { useHeld } from '../policy/useHeld.ts';
import type { AskedRowProps } from './AskedRows.tsx';
import { commands, type CommandId } from '../../shared/keyboard/commands.ts';
import { KeyAsk } from './KeyAsk.tsx';
import { KeyName } from './Key.tsx';
import { isSingle, keysOf } from '../../shared/keyboard/remap.ts';

/** A command and its key; those that always work say so. */
export function KeyRow({ id, asking, onAsk, onDone }: AskedRowProps<CommandId>) {
  const t = useTranslations('keyboard');
  const { keys: changes, singleKeys } = usePreferences((state) => state.preferences);
  const held = useHeld().preferences.includes('keys');
  const keys = keysOf(id, changes);
  const off = keys.length === 0 || (!singleKeys && keys.every(isSingle));
  return (
    <li className="keyrow">
      <div className="keyrow__line">
        <span className="grow">
          {t(`commands.${id}`)}
          {id in changes ? (
            <span className="badge badge--accent">{t('screen.changed')}</span>
          ) : null}
        </span>
        {commands[id].fixed || held ? (
          <span className="keyrow__fixed" title={held ? undefined : t('screen.fixed')}>
            <Keys keys={keys} off={off} />
          </span>
        ) : (
          <button
            className="btn keyrow__key"
            type="button"
            id={`key-${id}`}
            aria-expanded={asking}
            aria-label={t('screen.change', { command: t(`commands.${id}`) })}
            onClick={asking ? onDone : onAsk}
          >
            <Keys keys={keys} off={off} />
          </button>
        )}
      </div>
      {asking ? <KeyAsk id={id} onDone={onDone} /> : null}
    </li>
  );
}

function Keys({ keys, off }: { keys: readonly string[]; off: boolean }) {
  const t = useTranslations('keyboard.screen');
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return <span className="dim">{t('none')}</span>;
  return (
    <span className="keyrow__keys" data-off={off ? '' : undefined}>
      <KeyName name={first} />
      {last === first ? null : (
        <>
          –<KeyName name={last} />
        </>
      )}
      {off ? <span className="sr">{t('off')}</span> : null}
    </span>
  );
}
