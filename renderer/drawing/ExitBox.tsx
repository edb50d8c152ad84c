import type { NodeProps } from '@xyflow/react';
import { useLocale, useTranslations } from 'use-intl';
import { useCanvas } from './canvasContext.ts';
import type { PlacedFlowNode } from './StepBox.tsx';

/** Where the protocol is left, for a while or for good. */
export function ExitBox({ data: { placed } }: NodeProps<PlacedFlowNode>) {
  const t = useTranslations('drawing');
  const locale = useLocale();
  const { reachable, focus } = useCanvas();
  const { node, lines, note } = placed;
  const words = lines.join(' ');
  return (
    <button
      className="exitbox"
      type="button"
      data-node={node.id}
      data-kind={node.kind}
      aria-label={note === null ? words : t('exit', { kind: note, name: words })}
      tabIndex={reachable === node.id ? 0 : -1}
      onFocus={() => focus(node.id)}
    >
      {note === null ? null : (
        <span className="exitbox__kind" lang={locale}>
          {note}
        </span>
      )}
      {lines.map((line) => (
        <span key={line} className="exitbox__line">
          {line}
        </span>
      ))}
    </button>
  );
}
