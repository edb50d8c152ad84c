import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Settings } from '../../shared/settings/settings.ts';
import { IdleWatch } from '../account/IdleWatch.tsx';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { HeldField } from '../policy/HeldField.tsx';
import { SwitchRow } from '../ui/SwitchRow.tsx';
import { ContactFields } from './ContactFields.tsx';
import { DeskFault } from './DeskFault.tsx';
import { Reviews } from './Reviews.tsx';
import { saveSettings } from './store.ts';
import type { FormProps } from './formProps.ts';
import { Shared, sharedServes } from './Shared.tsx';
import { Times, timesServe } from './Times.tsx';

/** The organisation's settings, kept all together. */
export function CompanyForm({ settings }: { settings: Settings }) {
  const t = useTranslations('common');
  const [draft, setDraft] = useState(settings);
  const changed = JSON.stringify(draft) !== JSON.stringify(settings);
  const valid =
    draft.company.trim() !== '' &&
    timesServe(draft) &&
    sharedServes(draft) &&
    !Number.isNaN(draft.disputeDays);
  const save = () => {
    if (changed && valid) void saveSettings(draft);
  };
  useCommand('keep', save);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const form = { draft, change: (part: Partial<Settings>) => setDraft({ ...draft, ...part }) };
  return (
    <form className="form form--loose" onSubmit={onSubmit} noValidate>
      {/* Whoever changes it is there; the rest of the settings is anybody's. */}
      {changed ? <IdleWatch /> : null}
      <Company {...form} />
      <Contacts {...form} />
      <Greeting {...form} />
      <Shift {...form} />
      <Times {...form} />
      <Reviews {...form} />
      <Shared {...form} />
      <DeskFault />
      <button className="btn btn--primary btn--lg" type="submit" disabled={!changed || !valid}>
        {t('save')} <Key command="keep" />
      </button>
    </form>
  );
}

function Company({ draft, change }: FormProps) {
  const t = useTranslations('settings');
  return (
    <section className="form">
      <h2 className="section__title">{t('company.heading')}</h2>
      <HeldField
        setting="company"
        label={t('company.name')}
        value={draft.company}
        maxLength={120}
        doubt={draft.company.trim() === '' ? t('required') : null}
        onChange={(company) => change({ company })}
      />
      <HeldField
        setting="area"
        label={t('company.area')}
        value={draft.area ?? ''}
        maxLength={200}
        onChange={(area) => change({ area: area === '' ? null : area })}
      />
      <HeldField
        setting="privacyNotice"
        label={t('company.privacyNotice')}
        hint={t('company.privacyHint')}
        value={draft.privacyNotice ?? ''}
        maxLength={200}
        onChange={(notice) => change({ privacyNotice: notice === '' ? null : notice })}
      />
    </section>
  );
}

function Contacts({ draft, change }: FormProps) {
  const t = useTranslations('settings.contacts');
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <ContactFields
        label={t('superior')}
        contact={draft.superior}
        onChange={(superior) => change({ superior })}
      />
      <ContactFields
        label={t('security')}
        contact={draft.security}
        onChange={(security) => change({ security })}
      />
    </section>
  );
}

function Greeting({ draft, change }: FormProps) {
  const t = useTranslations('settings.greeting');
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <SwitchRow
        label={t('sayPosition')}
        hint={t('sayPositionHint')}
        checked={draft.sayPosition}
        onChange={(sayPosition) => change({ sayPosition })}
      />
      <SwitchRow
        label={t('neutral')}
        hint={t('neutralHint')}
        checked={draft.neutralGreeting}
        onChange={(neutralGreeting) => change({ neutralGreeting })}
      />
    </section>
  );
}

function Shift({ draft, change }: FormProps) {
  const t = useTranslations('settings.shift');
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <SwitchRow
        label={t('checklist')}
        hint={t('checklistHint')}
        checked={draft.shiftChecklist}
        onChange={(shiftChecklist) => change({ shiftChecklist })}
      />
    </section>
  );
}
