import { useTranslations } from 'use-intl';
import { settingsSchema, type Settings } from '../../shared/settings/settings.ts';
import { HeldField } from '../policy/HeldField.tsx';
import type { FormProps } from './formProps.ts';

/** What many desks of one company have in common: where their protocols lie, and where new versions do. */
export function Shared({ draft, change }: FormProps) {
  const t = useTranslations('settings.company');
  return (
    <section className="form">
      <h2 className="section__title">{t('shared')}</h2>
      <HeldField
        setting="protocolsFolder"
        label={t('protocolsFolder')}
        hint={t('protocolsHint')}
        value={draft.protocolsFolder ?? ''}
        maxLength={1000}
        onChange={(folder) => change({ protocolsFolder: folder === '' ? null : folder })}
      />
      <HeldField
        setting="updates"
        label={t('updates')}
        hint={t('updatesHint')}
        value={draft.updates ?? ''}
        maxLength={500}
        doubt={sharedServes(draft) ? null : t('updatesDoubt')}
        onChange={(address) => change({ updates: address === '' ? null : address })}
      />
    </section>
  );
}

/** Whether it can be kept as it is written. */
export function sharedServes({ updates }: Settings): boolean {
  return settingsSchema.shape.updates.safeParse(updates).success;
}
