import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { svgOf } from '../../shared/drawing/svg.ts';
import { loadDrawing, useDrawing } from './store.ts';
import { paperLook } from './svgLook.ts';
import { usePicture } from './usePicture.ts';
import { useDescription } from './useDescription.ts';
import './printed.css';

/** The drawing as the sheet's last page: the very file that can be saved. */
export default function PrintedDrawing({ id }: { id: string }) {
  const t = useTranslations();
  const drawing = useDrawing((state) => (state.id === id ? state.drawing : null));
  const { picture, failed } = usePicture(drawing);
  const describe = useDescription();
  useEffect(() => void loadDrawing(id), [id]);
  if (failed) return <p className="advise">{t('drawing.failed')}</p>;
  if (!picture) return <output className="item__sub">{t('drawing.drawing')}</output>;
  const { name } = picture.drawing;
  const svg = svgOf(picture, paperLook(), describe(picture.drawing));
  return (
    <figure className="printed">
      <figcaption className="paper__title">{t('sheet.drawingTitle', { name })}</figcaption>
      <img
        className="printed__image"
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={describe(picture.drawing)}
      />
    </figure>
  );
}
