import type { Drawing, StepNode } from '../../shared/drawing/drawing.ts';

export function stepsIn({ nodes }: Drawing): StepNode[] {
  return nodes.filter((node) => node.kind === 'step');
}
