import type { Node, NodeProps } from '@xyflow/react';
import { useLocale, useTranslations } from 'use-intl';
import type { PlacedNode } from '../../shared/drawing/picture.ts';
import type { ToneId } from '../../shared/protocol/protocol.ts';
import { toneLook } from '../ui/toneLook.ts';
import { useCanvas } from './canvasContext.ts';

export type PlacedFlowNode = Node<{ placed: PlacedNode }>;

/** A step: its number, what to do, and the voice it is done in. */
export function StepBox({ data: { placed } }: NodeProps<PlacedFlowNode>) {
  const t = useTranslations('drawing');
  const locale = useLocale();
  const { current, walked, reachable, focus, notes } = useCanvas();
  const { node, note } = placed;
  if (node.kind !== 'step') return null;
  const now = node.id === current;
  const places = walked.get(node.id);
  const beside = notes.get(node.step) ?? '';
  const words = [
    t('step', { number: node.number, action: node.action, tone: note ?? '' }),
    node.optional ? t('optional') : '',
    now ? t('current') : '',
    places ? t('walked', { places }) : '',
    beside,
  ];
  return (
    <button
      className="stepbox"
      type="button"
      data-node={node.id}
      data-tone={node.tone}
      data-optional={node.optional}
      data-walked={places ? '' : undefined}
      aria-label={words.filter(Boolean).join(' ')}
      aria-current={now ? 'step' : undefined}
      tabIndex={reachable === node.id ? 0 : -1}
      onFocus={() => focus(node.id)}
    >
      <b className="stepbox__n num">{node.number}</b>
      <Words placed={placed} tone={node.tone} />
      {places ? (
        <span className="stepbox__places num" aria-hidden="true">
          {places}
        </span>
      ) : null}
      {beside === '' ? null : (
        <span className="stepbox__beside num" lang={locale}>
          {beside}
        </span>
      )}
      {now ? (
        <span className="stepbox__now" lang={locale}>
          {t('current')}
        </span>
      ) : null}
    </button>
  );
}

function Words({ placed: { lines, note }, tone }: { placed: PlacedNode; tone: ToneId }) {
  return (
    <span className="stepbox__text">
      {lines.map((line) => (
        <span key={line} className="stepbox__line">
          {line}
        </span>
      ))}
      <span className="stepbox__tone" lang={useLocale()}>
        <svg className="stepbox__curve" viewBox="0 0 56 24" aria-hidden="true">
          <path d={toneLook[tone].curve} />
        </svg>
        {note}
      </span>
    </span>
  );
}
