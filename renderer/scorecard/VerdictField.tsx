import { useTranslations } from 'use-intl';
import { verdicts, type Verdict } from '../../shared/scorecard/marks.ts';
import { ChipRadio } from '../ui/ChipRadio.tsx';

interface Props {
  value: Verdict | null;
  onChange: (verdict: Verdict) => void;
}

/** What all of it comes to, in the reviewer's own words. */
export function VerdictField({ value, onChange }: Props) {
  const t = useTranslations('scorecard');
  return (
    <fieldset className="criterion">
      <legend>{t('verdict')}</legend>
      <div className="criterion__marks">
        {verdicts.map((verdict) => (
          <ChipRadio
            key={verdict}
            name="verdict"
            label={t(`verdicts.${verdict}`)}
            checked={value === verdict}
            onChoose={() => onChange(verdict)}
          />
        ))}
      </div>
    </fieldset>
  );
}
