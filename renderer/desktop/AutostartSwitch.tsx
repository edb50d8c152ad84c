import { useTranslations } from 'use-intl';
import { Managed } from '../policy/Managed.tsx';
import { useDesk } from '../settings/store.ts';
import { SwitchRow } from '../ui/SwitchRow.tsx';
import { ask } from './store.ts';

/** Whether Guion starts with the system; nothing where it is not installed. */
export function AutostartSwitch({ on }: { on: boolean | null }) {
  const t = useTranslations('desktop.window');
  const held = useDesk(({ policy }) => typeof policy?.autostart === 'boolean');
  if (on === null) return null;
  return (
    <>
      <SwitchRow
        label={t('autostart')}
        hint={t('autostartHint')}
        checked={on}
        disabled={held}
        onChange={(wanted) => ask({ kind: 'autostart', on: wanted })}
      />
      {held ? <Managed /> : null}
    </>
  );
}
