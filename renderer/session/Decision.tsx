import { useTranslations } from 'use-intl';
import type { OptionView, StepView } from '../../shared/session/view.ts';
import { OptionButton } from './OptionButton.tsx';
import { send } from './send.ts';
import { useContentLanguage } from './useContentLanguage.ts';

export function decide(options: readonly OptionView[], ordinal: number): void {
  const option = options[ordinal - 1];
  if (option) void send({ type: 'decided', option: option.id });
}

/** The branches of a step, on the digits. Their order never changes: it is muscle memory. */
export function Decision({
  step,
  hideQuestion = false,
}: {
  step: StepView;
  hideQuestion?: boolean;
}) {
  const t = useTranslations('session.options');
  const lang = useContentLanguage();
  if (step.options.length === 0) return null;
  return (
    <fieldset className="decide">
      <legend
        className={hideQuestion ? 'sr' : undefined}
        lang={step.question === null ? undefined : lang}
      >
        {step.question ?? t('heading')}
      </legend>
      <ol className="options">
        {step.options.map((option, index) => (
          <OptionButton
            key={option.id}
            option={option}
            step={step}
            ordinal={index + 1}
            onChoose={() => decide(step.options, index + 1)}
          />
        ))}
      </ol>
    </fieldset>
  );
}
