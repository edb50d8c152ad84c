import { Check } from 'lucide-react';
import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { StageView } from '../../shared/session/view.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** Where we are: the stages, each with a tick a step. */
export function Stages({ stages }: { stages: StageView[] }) {
  const t = useTranslations('session.stages');
  return (
    <ol className="stages" aria-label={t('label')}>
      {stages.map((stage) => (
        <Stage key={stage.id} stage={stage} doneText={t('done')} />
      ))}
    </ol>
  );
}

const Stage = memo(function Stage({ stage, doneText }: { stage: StageView; doneText: string }) {
  const { state, steps, done, name } = stage;
  const lang = useContentLanguage();
  const locale = useLocale();
  const ticks = Array.from({ length: steps }, (_, index) => tickOf(stage, index, done));
  return (
    <li
      className="stages__item"
      data-state={state}
      lang={lang}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span className="stages__name">
        {state === 'done' ? <Check className="icon icon--14" /> : null}
        {name}
        {state === 'done' ? (
          <span className="sr" lang={locale}>
            {doneText}
          </span>
        ) : null}
      </span>
      <span className="stages__ticks" aria-hidden="true">
        {ticks.map((on, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- ticks have no other name
          <i key={index} data-on={on} />
        ))}
      </span>
    </li>
  );
});

function tickOf(stage: StageView, index: number, done: number): 'past' | 'now' | undefined {
  if (stage.state === 'done' || (stage.state === 'now' && index < done)) return 'past';
  return stage.state === 'now' && index === done ? 'now' : undefined;
}
