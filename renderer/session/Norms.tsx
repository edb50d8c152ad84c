import { Ban, Check, ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NormView, StepView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { BodyLanguage } from './BodyLanguage.tsx';
import { loadCare, useCare } from './clientTypes.ts';
import { send } from './send.ts';
import { useSession } from './store.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** The next norm that is not marked; -1 = all are. */
export function nextNorm(norms: readonly NormView[]): number {
  return norms.findIndex((norm) => !norm.marked);
}

/** The norms of the step, to be marked as they are kept. Nothing waits for them (decision 1). */
export function Norms({ step }: { step: StepView }) {
  const t = useTranslations('session.norms');
  const [open, setOpen] = useState(false);
  const own = step.norms.length - useCareNorms();
  if (step.norms.length === 0) return null;
  const next = nextNorm(step.norms);
  const marked = step.norms.filter((norm) => norm.marked).length;
  const brought = step.norms.length - own;
  return (
    <section className="block block--norms" data-open={open ? '' : undefined}>
      <h2 className="label">
        {t('heading')}
        <button
          className="btn btn--ghost btn--sm num norms__all"
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {brought > 0 ? `${t('care', { count: brought })} · ` : ''}
          {t('count', { marked, total: step.norms.length })}
          {brought > 0 ? <ChevronDown className="icon icon--14" /> : null}
        </button>
      </h2>
      <div className="norms">
        {step.norms.map((norm, index) =>
          open || index < own || index === next ? (
            <Norm key={norm.text} norm={norm} index={index} next={index === next} />
          ) : null,
        )}
      </div>
      <BodyLanguage step={step} />
    </section>
  );
}

/** How many of a step's norms, its last ones, preferential care brought: they wait behind one line. */
function useCareNorms(): number {
  const chosen = useSession(({ view }) => view?.care);
  const cares = useCare((state) => state.cares);
  const any = (chosen?.length ?? 0) > 0;
  useEffect(() => {
    if (any) void loadCare();
  }, [any]);
  const norms = cares.filter(({ id }) => chosen?.some((each) => each.id === id));
  return norms.reduce((sum, care) => sum + care.norms.length, 0);
}

function Norm({ norm, index, next }: { norm: NormView; index: number; next: boolean }) {
  const t = useTranslations('session.norms');
  const mark = (marked: boolean) => void send({ type: 'normMarked', norm: index, marked });
  const lang = useContentLanguage();
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
      <span className="norm__text" title={norm.text}>
        {norm.prohibition ? (
          <>
            <Ban className="icon icon--14 norm__ban" />
            <span className="sr">{t('prohibition')}</span>
          </>
        ) : null}
        <span lang={lang}>{norm.text}</span>
      </span>
      {next ? <Key command="mark" quiet /> : null}
    </label>
  );
}
