import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { InteractionLog } from '../../shared/review/view.ts';
import { Canvas } from '../drawing/Canvas.tsx';
import { usePicture } from '../drawing/usePicture.ts';
import '../drawing/drawing.css';

/** The protocol's drawing with the way that was taken up to an event. */
export default function WayTaken({ log, seq }: { log: InteractionLog; seq: number }) {
  const t = useTranslations('drawing');
  const { drawing, moments } = log;
  const { picture, failed } = usePicture(drawing);
  const way = useMemo(
    () => (drawing ? wayOf(drawing.protocol, moments.slice(0, seq)) : []),
    [drawing, moments, seq],
  );
  if (failed || !drawing) return <p className="advise">{t('failed')}</p>;
  if (!picture) return <output className="item__sub">{t('drawing')}</output>;
  return (
    <div className="waytaken">
      <Canvas picture={picture} current={way.at(-1) ?? null} way={way} />
    </div>
  );
}

/** The steps of the protocol itself in the order they were entered. */
function wayOf(protocol: string, moments: InteractionLog['moments']): string[] {
  const way: string[] = [];
  for (const { to } of moments) {
    const [of = '', step = ''] = to?.split('/') ?? [];
    if (of === protocol && step !== '' && step !== way.at(-1)) way.push(step);
  }
  return way;
}
