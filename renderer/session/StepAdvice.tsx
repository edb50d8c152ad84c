import { Check, X } from 'lucide-react';
import type { StepView } from '../../shared/session/view.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** The detail of a step: what helps, what to avoid. */
export function StepAdvice({ step }: { step: StepView }) {
  return (
    <div className="block" lang={useContentLanguage()}>
      {step.detail ? <p className="what__more">{step.detail}</p> : null}
      <ul className="advice">
        {step.tips.map((tip) => (
          <li key={tip}>
            <Check className="icon" />
            <span>{tip}</span>
          </li>
        ))}
        {step.avoid.map((slip) => (
          <li key={slip} className="no">
            <X className="icon" />
            <span>{slip}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
