import { Ban, Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { NormView, StepView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { send } from './send.ts';

/** The next norm that is not marked; -1 = all are. */
export function nextNorm(norms: readonly NormView[]): number {
  return norms.findIndex((norm) => !norm.marked);
}

/** The norms of the step, to be marked as they are kept. Nothing waits for them (decision 1). */
export function Norms({ step }: { step: StepView }) {
  const t = useTranslations('session.norms');
  if (step.norms.length === 0) return null;
  const next = nextNorm(step.norms);
  const marked = step.norms.filter((norm) => norm.marked).length;
  return (
    <section className="block">
      <h2 className="label">
        {t('heading')}
        <span className="num">{t('count', { marked, total: step.norms.length })}</span>
      </h2>
      <div className="norms">
        {step.norms.map((norm, index) => (
          <Norm key={norm.text} norm={norm} index={index} next={index === next} />
        ))}
      </div>
    </section>
  );
}

function Norm({ norm, index, next }: { norm: NormView; index: number; next: boolean }) {
  const t = useTranslations('session.norms');
  const mark = (marked: boolean) => void send({ type: 'normMarked', norm: index, marked });
  return (
    <label className="norm" data-next={next ? '' : undefined}>
      <input
        type="checkbox"
        checked={norm.marked}
        onChange={(event) => mark(event.target.checked)}
      />
      <span className="norm__box">
        <Check className="icon" />
      </span>
      <span className="norm__text">
        {norm.prohibition ? (
          <>
            <Ban className="icon icon--14 norm__ban" />
            <span className="sr">{t('prohibition')}</span>
          </>
        ) : null}
        {norm.text}
      </span>
      {next ? <Key command="mark" quiet /> : null}
    </label>
  );
}
