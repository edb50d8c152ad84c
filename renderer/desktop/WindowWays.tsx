import { PanelRightClose } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { SwitchRow } from '../ui/SwitchRow.tsx';
import { AutostartSwitch } from './AutostartSwitch.tsx';
import { toggleRail } from './follow.ts';
import { ask, useDesktop } from './store.ts';

/** How the window makes room for the program beside it: its own strip, where the system has one, and the rail. */
export function WindowWays() {
  const t = useTranslations('desktop.window');
  const state = useDesktop((desktop) => desktop.state);
  if (!state) return null;
  const { strip } = state;
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      {strip.can ? (
        <SwitchRow
          label={t('strip')}
          hint={t('stripHint')}
          checked={strip.on}
          onChange={(on) => ask({ kind: 'strip', on })}
        />
      ) : (
        <p className="item__sub">{t(`noStrip.${strip.why}`)}</p>
      )}
      <AutostartSwitch on={state.autostart} />
      <p className="item__sub">{t('railHint')}</p>
      <button className="btn btn--start" type="button" onClick={toggleRail}>
        <PanelRightClose className="icon icon--16" />
        {t('rail')} <Key command="rail" quiet />
      </button>
    </section>
  );
}
