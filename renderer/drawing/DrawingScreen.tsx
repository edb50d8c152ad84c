import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Drawing } from '../../shared/drawing/drawing.ts';
import type { Picture } from '../../shared/drawing/picture.ts';
import { useSession } from '../session/store.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { ProtocolBar } from '../sheet/ProtocolBar.tsx';
import { Canvas } from './Canvas.tsx';
import { currentStep } from './currentStep.ts';
import { FlowList } from './FlowList.tsx';
import { LookChoice, type Look } from './LookChoice.tsx';
import { saveSvg } from './saveSvg.ts';
import { loadDrawing, useDrawing } from './store.ts';
import { usePicture } from './usePicture.ts';
import { useDescription } from './useDescription.ts';
import '../sheet/sheet.css';
import './drawing.css';
import './list.css';

/** The statechart of a protocol: as a picture, or the same in words. */
export default function DrawingScreen({ id }: { id: string }) {
  const t = useTranslations();
  const [look, setLook] = useState<Look>('picture');
  const { drawing, missing } = useDrawing();
  const { picture, failed } = usePicture(drawing);
  useEffect(() => void loadDrawing(id), [id]);
  const shown = failed ? 'list' : look;
  return (
    <main className="panel panel--page" aria-label={t('drawing.panel')}>
      <ProtocolBar
        id={id}
        as="drawing"
        name={drawing?.name ?? ''}
        language={drawing?.language ?? undefined}
      >
        <LookChoice look={shown} onChoose={setLook} />
        {picture ? <SaveButton picture={picture} /> : null}
      </ProtocolBar>
      <TroubleBanner />
      {missing ? <p className="advise">{t('sheet.missing')}</p> : null}
      {failed ? <output className="advise">{t('drawing.failed')}</output> : null}
      <Shown drawing={drawing} picture={picture} look={shown} />
    </main>
  );
}

interface ShownProps {
  drawing: Drawing | null;
  picture: Picture | null;
  look: Look;
}

function Shown({ drawing, picture, look }: ShownProps) {
  const t = useTranslations('drawing');
  const current = useSession(({ view }) => currentStep(drawing, view));
  if (!drawing) return null;
  if (look === 'list') return <FlowList drawing={drawing} current={current} />;
  if (!picture) return <output className="advise">{t('drawing')}</output>;
  return <Canvas picture={picture} current={current} />;
}

function SaveButton({ picture }: { picture: Picture }) {
  const t = useTranslations('drawing');
  const describe = useDescription();
  return (
    <button
      className="btn"
      type="button"
      aria-label={t('export')}
      onClick={() => saveSvg(picture, describe(picture.drawing))}
    >
      <Download className="icon icon--16" />
      <span className="hide-narrow">{t('export')}</span>
      <span className="only-narrow">{t('exportShort')}</span>
    </button>
  );
}
