import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { StepFigures } from '../../shared/figures/view.ts';
import { api } from '../api/client.ts';
import { Canvas } from '../drawing/Canvas.tsx';
import { loadDrawing, useDrawing } from '../drawing/store.ts';
import { usePicture } from '../drawing/usePicture.ts';
import { go } from '../route.ts';
import { lastDays } from '../quality/days.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { queryOf, wishIn } from './address.ts';
import { DashboardFilters } from './DashboardFilters.tsx';
import { useFigureText } from './useFigureText.ts';
import '../drawing/drawing.css';
import './figures.css';

/** A protocol's drawing with what happened at each step, of what the dashboard was asked for. */
export default function FiguresDrawing({ protocol, query }: { protocol: string; query: string }) {
  const t = useTranslations('figures');
  const wish = useMemo(() => wishIn(query), [query]);
  const { days, ...filters } = wish;
  const { drawing } = useDrawing();
  const { picture } = usePicture(drawing);
  useEffect(() => void loadDrawing(protocol), [protocol]);
  const { value, fault } = useAsk(query, () =>
    api.figures.overview({ ...lastDays(days), ...filters }),
  );
  const notes = useNotes(value?.now.steps ?? [], protocol);
  return (
    <>
      <header className="pagehead">
        <h1>
          {t('drawingTitle')}: <span lang={drawing?.language}>{drawing?.name}</span>
        </h1>
        <DashboardFilters
          wish={wish}
          choices={null}
          onWish={(wished) =>
            go({ at: 'quality', page: 'drawing', id: protocol, query: queryOf(wished) })
          }
        />
        <a className="btn" href={`#/calidad/tablero${query ? `?${query}` : ''}`}>
          {t('title')}
        </a>
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
