import { useTranslations } from 'use-intl';
import { globalCommands, type GlobalCommand } from '../../shared/people/globalKeys.ts';
import { useDesktop } from '../desktop/store.ts';
import '../settings/settings.css';
import { Managed } from '../policy/Managed.tsx';
import { useHeld } from '../policy/useHeld.ts';
import { usePreferences } from '../preferences/store.ts';
import { AskedRows, type AskedRowProps } from './AskedRows.tsx';
import { GlobalKeyAsk } from './GlobalKeyAsk.tsx';
import { KeyName } from './Key.tsx';

/** Keys that act while another program has the focus: none until a person gives them one. */
export function GlobalKeys() {
  const t = useTranslations('keyboard.global');
  const desktop = useDesktop(({ state }) => state !== null);
  const held = useHeld().preferences.includes('globalKeys');
  return (
    <section className="form" aria-label={t('title')}>
      <h2 className="section__title">{t('title')}</h2>
      <p className="item__sub">{t(desktop ? 'hint' : 'desktopOnly')}</p>
      {held ? <Managed /> : null}
      {desktop ? <AskedRows ids={globalCommands} row={Row} /> : null}
    </section>
  );
}

function Row({ id, asking, onAsk, onDone }: AskedRowProps<GlobalCommand>) {
  const held = useHeld().preferences.includes('globalKeys');
  const t = useTranslations('keyboard.global');
  const combo = usePreferences(({ preferences }) => preferences.globalKeys[id]);
  const taken = useDesktop(({ state }) => state?.takenKeys.includes(id) === true);
  const name = t(`commands.${id}`);
  return (
    <li className="keyrow">
      <div className="keyrow__line">
        <span className="grow">{name}</span>
        <button
          className="btn keyrow__key"
          type="button"
          id={`global-${id}`}
          aria-expanded={asking}
          disabled={held}
          aria-label={t('change', { command: name })}
          onClick={asking ? onDone : onAsk}
        >
          {combo === undefined ? (
            <span className="dim">{t('none')}</span>
          ) : (
            <span className="keyrow__keys">
              <KeyName name={combo} />
            </span>
          )}
        </button>
      </div>
      {taken && !asking ? (
        <p className="field__hint field__hint--warn keyrow__taken" role="alert">
          {t('taken')}
        </p>
      ) : null}
      {asking ? <GlobalKeyAsk id={id} onDone={onDone} /> : null}
    </li>
  );
}
