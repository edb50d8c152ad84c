import type { SvgLook } from '../../shared/drawing/svgLook.ts';
import { toneIds } from '../../shared/protocol/protocol.ts';
import { toneLook } from '../ui/toneLook.ts';

/** The tokens as a file needs them: each colour spelled out, as it is on light paper. */
export function paperLook(): SvgLook {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const tones = toneIds.map((id) => {
    const parts = { ink: token(`tone-${id}-ink`), soft: token(`tone-${id}-soft`) };
    return [id, { ...parts, mark: token(`tone-${id}-mark`), curve: toneLook[id].curve }] as const;
  });
  const look: SvgLook = {
    font: getComputedStyle(document.body).fontFamily,
    paper: token('color-surface'),
    ink: token('color-ink'),
    quiet: token('color-ink-3'),
    line: token('color-line'),
    border: token('color-line-strong'),
    red: token('color-rojo'),
    redSoft: token('color-rojo-soft'),
    redLine: token('color-rojo-line'),
    tones: Object.fromEntries(tones) as SvgLook['tones'],
  };
  probe.remove();
  return look;
}
