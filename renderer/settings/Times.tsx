import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { limitBounds, targetBounds } from '../../shared/settings/bounds.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { loadHome, useHome } from '../home/store.ts';
import { TextField } from '../ui/TextField.tsx';
import { AmountField } from './AmountField.tsx';
import { lengthText, secondsIn, wholeIn } from './amounts.ts';

interface Props {
  draft: Settings;
  change: (part: Partial<Settings>) => void;
}

type Limit = keyof Settings['limits'];
const limits = Object.keys(limitBounds) as Limit[];

/** Whether every number of the section serves; what does not is NaN. */
export function timesServe({ limits: set, targets }: Settings): boolean {
  return ![...Object.values(set), ...Object.values(targets)].some(Number.isNaN);
}

/** How long things may take, and how often: everything in it has a usual value or none. */
export function Times({ draft, change }: Props) {
  const t = useTranslations('settings.times');
  const { electronico = '', ...others } = draft.responseTime;
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <TextField
        label={t('response')}
        hint={t('responseHint')}
        value={electronico}
        maxLength={60}
        onChange={(time) =>
          change({ responseTime: time === '' ? others : { ...others, electronico: time } })
        }
      />
      {limits.map((limit) => (
        <LimitField key={limit} limit={limit} draft={draft} change={change} />
      ))}
      <Targets draft={draft} change={change} />
    </section>
  );
}

function LimitField({ limit, draft, change }: Props & { limit: Limit }) {
  const t = useTranslations('settings.times');
  const { min, max, usual } = limitBounds[limit];
  return (
    <AmountField
      label={t(`limits.${limit}`)}
      hint={t('usual', { usual })}
      told={t('range', { min, max })}
      shown={String(draft.limits[limit])}
      read={(text) => wholeIn(text, { min, max })}
      onChange={(amount) => change({ limits: { ...draft.limits, [limit]: amount } })}
    />
  );
}

/** Where a target is left empty there is none: an empty field reads as zero. */
const readTarget = (text: string) => (text.trim() === '' ? 0 : secondsIn(text, targetBounds));

/** A handling-time target for each protocol that can be started; none until somebody sets it. */
function Targets({ draft, change }: Props) {
  const t = useTranslations('settings.times');
  const protocols = useHome((state) => state.protocols);
  useEffect(() => void loadHome(), []);
  const set = (protocol: string, seconds: number) => {
    const { [protocol]: _before, ...others } = draft.targets;
    change({ targets: seconds === 0 ? others : { ...others, [protocol]: seconds } });
  };
  const range = { min: lengthText(targetBounds.min), max: lengthText(targetBounds.max) };
  const byName = protocols.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <fieldset className="form">
      <legend className="label">{t('targets')}</legend>
      <p className="item__sub">{t('targetsHint')}</p>
      {byName.map(({ id, name }) => (
        <AmountField
          key={id}
          label={name}
          told={t('lengthRange', range)}
          shown={id in draft.targets ? lengthText(draft.targets[id] ?? 0) : ''}
          placeholder={t('noTarget')}
          read={readTarget}
          onChange={(seconds) => set(id, seconds)}
        />
      ))}
    </fieldset>
  );
}
