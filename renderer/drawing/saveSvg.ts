import type { Picture } from '../../shared/drawing/picture.ts';
import { svgOf } from '../../shared/drawing/svg.ts';
import { useDesk } from '../settings/store.ts';
import { paperLook } from './svgLook.ts';

/** Writes the picture to a file: the browser downloads it, the desktop asks where. */
export function saveSvg(picture: Picture, description: string): void {
  const svg = svgOf(picture, paperLook(), description);
  const name = `${picture.drawing.protocol}.svg`;
  if (useDesk.getState().status?.door === 'desktop') {
    window.postMessage({ type: 'guion:svg', name, svg }, location.origin);
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
