import { ReactFlow, ReactFlowProvider, ViewportPortal, type NodeTypes } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Picture } from '../../shared/drawing/picture.ts';
import { Aside } from './Aside.tsx';
import { CanvasContext } from './canvasContext.ts';
import { ExitBox } from './ExitBox.tsx';
import { Lines } from './Lines.tsx';
import { StepBox } from './StepBox.tsx';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useFirstView } from './useFirstView.ts';
import { ZoomTools } from './ZoomTools.tsx';
import '@xyflow/react/dist/base.css';

const nodeTypes: NodeTypes = { step: StepBox, exit: ExitBox };
const noAttribution = { hideAttribution: true };

interface Props {
  picture: Picture;
  /** The step of the live interaction, if it stands in this protocol. */
  current: string | null;
  /** The steps that were passed, in order; empty where nobody walks. */
  way?: readonly string[];
  /** What is said at each step beside its own words, by the step's id: figures, say. */
  notes?: ReadonlyMap<string, string>;
}

const nowhere: readonly string[] = [];
const noNotes: ReadonlyMap<string, string> = new Map();

/** The picture: dragged and zoomed by hand, or moved through by keys. */
export function Canvas(props: Props) {
  return (
    <ReactFlowProvider key={props.picture.drawing.protocol}>
      <Chart {...props} />
    </ReactFlowProvider>
  );
}

function Chart({ picture, current, way = nowhere, notes = noNotes }: Props) {
  const t = useTranslations('drawing');
  const [focused, focus] = useState<string | null>(null);
  const frame = useRef<HTMLElement>(null);
  const onKeyDown = useCanvasKeys(picture, focused);
  const showFirst = useFirstView(picture, current, frame);
  const nodes = useNodes(picture);
  const first = current ?? picture.nodes[0]?.node.id ?? null;
  const context = useMemo(
    () => ({ current, focused, walked: placesIn(way), reachable: focused ?? first, focus, notes }),
    [current, focused, first, way, notes],
  );
  const { name, language } = picture.drawing;
  return (
    <CanvasContext value={context}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move focus among its buttons */}
      <section
        className="chart"
        aria-label={t('canvas', { name })}
        lang={language}
        ref={frame}
        onKeyDown={onKeyDown}
      >
        <ReactFlow
          nodes={nodes}
          nodeTypes={nodeTypes}
          onInit={showFirst}
          minZoom={0.2}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          panOnScroll
          proOptions={noAttribution}
        >
          <ViewportPortal>
            <Lines picture={picture} focused={focused} way={way} />
            {picture.aside ? <Aside aside={picture.aside} /> : null}
          </ViewportPortal>
        </ReactFlow>
        <ZoomTools />
      </section>
    </CanvasContext>
  );
}

function useNodes({ nodes }: Picture) {
  return useMemo(
    () =>
      nodes.map((placed) => ({
        id: placed.node.id,
        type: placed.node.kind === 'step' ? 'step' : 'exit',
        position: { x: placed.x, y: placed.y },
        width: placed.width,
        height: placed.height,
        data: { placed },
      })),
    [nodes],
  );
}

/** Where on the way each step stands: the first and each later time. */
function placesIn(way: readonly string[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [index, step] of way.entries()) {
    const before = places.get(step);
    places.set(step, before === undefined ? `${index + 1}` : `${before}, ${index + 1}`);
  }
  return places;
}
