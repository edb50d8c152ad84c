import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { StepFigures } from '../../shared/figures/view.ts';
import { api } from '../api/client.ts';
import { Canvas } from '../drawing/Canvas.tsx';
import { loadDrawing, useDrawing } from '../drawing/store.ts';
import { usePicture } from '../drawing/usePicture.ts';
import { lastDays } from '../quality/days.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { useFigureText } from './useFigureText.ts';
import '../drawing/drawing.css';
import './figures.css';

const days = 30;

/** A protocol's drawing with what happened at each step in the last days. */
export default function FiguresDrawing({ protocol }: { protocol: string }) {
  const t = useTranslations('figures');
  const { drawing } = useDrawing();
  const { picture } = usePicture(drawing);
  useEffect(() => void loadDrawing(protocol), [protocol]);
  const { value, fault } = useAsk(protocol, () => api.figures.overview(lastDays(days)));
  const notes = useNotes(value?.now.steps ?? [], protocol);
  return (
    <>
      <header className="pagehead">
        <h1>
          {t('drawingTitle')}: {drawing?.name ?? ''}
        </h1>
        <span className="item__sub">{t('periods.30')}</span>
      </header>
      <FaultLine fault={fault} />
      {picture && value ? (
        <div className="figdrawing">
          <Canvas picture={picture} current={null} notes={notes} />
        </div>
      ) : null}
    </>
  );
}

/** What stands at each step, by its id. */
function useNotes(steps: readonly StepFigures[], protocol: string): ReadonlyMap<string, string> {
  const t = useTranslations('figures');
  const { time } = useFigureText();
  return useMemo(() => {
    const own = steps.filter(({ key }) => key.startsWith(`${protocol}/`));
    return new Map(
      own.map((step) => {
        const { visits, dwell } = step;
        const badge = t('badge', { visits, time: time(dwell.median) });
        const rest = (['exits', 'undone', 'flags'] as const).filter((each) => step[each] > 0);
        const words = [badge, ...rest.map((each) => t(`counts.${each}`, { count: step[each] }))];
        return [step.key.slice(protocol.length + 1), words.join(' · ')];
      }),
    );
  }, [steps, protocol, t, time]);
}
