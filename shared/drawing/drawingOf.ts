import { protocolIn, type Library } from '../library/library.ts';
import {
  type ChannelId,
  type Option,
  type Protocol,
  type Step,
  stageIds,
} from '../protocol/protocol.ts';
import type { Target } from '../protocol/protocol.ts';
import type { Drawing, DrawingEdge, DrawingNode, DrawnEscalation } from './drawing.ts';

/** The picture of a protocol. Throws on an id the library does not hold (a bug: editions are closed). */
export function drawingOf(library: Library, id: string): Drawing {
  const protocol = protocolIn(library, id);
  const parts = new Parts(library, protocol);
  for (const step of protocol.steps) parts.addStep(step);
  parts.addEndOfService();
  const used = new Set(protocol.steps.map(({ stage }) => stage));
  const named = new Map(library.catalog.stages.stages.map(({ id, name }) => [id, name]));
  return {
    protocol: id,
    name: protocol.header.name,
    language: protocol.language,
    lanes: stageIds
      .filter((stage) => used.has(stage))
      .map((stage) => ({ id: stage, name: named.get(stage) ?? stage })),
    nodes: [...parts.nodes.values()],
    edges: parts.edges,
    escalations: escalationsOf(library, protocol),
  };
}

type Way = Pick<DrawingEdge, 'kind' | 'label'> & { id: string };

class Parts {
  readonly nodes = new Map<string, DrawingNode>();
  readonly edges: DrawingEdge[] = [];
  private readonly library: Library;
  private readonly protocol: Protocol;

  constructor(library: Library, protocol: Protocol) {
    this.library = library;
    this.protocol = protocol;
  }

  addStep(step: Step): void {
    const { steps } = this.protocol;
    const { id, stage, action, tone, closing } = step;
    const optional = step.optional || step.skipIf !== null;
    this.nodes.set(id, {
      id,
      kind: 'step',
      step: id,
      stage,
      number: steps.indexOf(step) + 1,
      index: steps.filter((other) => other.stage === stage).indexOf(step) + 1,
      action,
      tone,
      closing,
      optional,
    });
    if (step.next) this.join(step, step.next, { id: `${id}/next`, kind: 'next', label: null });
    for (const option of step.options) this.addOption(step, option);
    const following = steps[steps.indexOf(step) + 1];
    // With a next step of its own, leaving a step out leads where doing it leads.
    if (step.skipIf && !step.next && following) {
      const target: Target = { to: 'step', step: following.id };
      this.join(step, target, { id: `${id}/skip`, kind: 'skip', label: null });
    }
  }

  /** After its warnings the service may be ended from any step: one edge, as the statechart has one. */
  addEndOfService(): void {
    const { warnings, steps } = this.protocol;
    if (warnings === null) return;
    const outcome = 'terminado_por_conducta';
    const farewell = steps.find(({ next }) => next?.to === 'end' && next.outcome === outcome);
    const stage = farewell?.stage ?? 'solucion';
    const target: Target = farewell
      ? { to: 'step', step: farewell.id }
      : { to: 'end', outcome, bySatisfaction: false };
    this.nodes.set('any', { id: 'any', kind: 'any', stage });
    this.join({ id: 'any', stage }, target, { id: 'any/service', kind: 'service', label: null });
  }

  private addOption(step: Step, { id, label, target }: Option): void {
    this.join(step, target, { id: `${step.id}/${id}`, kind: 'option', label });
  }

  private join(from: Pick<Step, 'id' | 'stage'>, target: Target, way: Way): void {
    const { node, back } = this.reach(from, target, way.id);
    if (!this.nodes.has(node.id) && node.kind !== 'step') this.nodes.set(node.id, node);
    const returns = back?.to === 'step' && back.step === from.id;
    this.edges.push({ ...way, from: from.id, to: node.id, returns });
    if (back && !returns) {
      this.join({ id: node.id, stage: from.stage }, back, {
        id: `${way.id}/back`,
        kind: 'back',
        label: null,
      });
    }
  }

  /** The node a target stands for. Each situation is drawn beside the choice that opens it. */
  private reach(
    { stage }: Pick<Step, 'stage'>,
    target: Target,
    way: string,
  ): { node: DrawingNode | { kind: 'step'; id: string }; back?: Target } {
    switch (target.to) {
      case 'step':
        return { node: { kind: 'step', id: target.step } };
      case 'return':
        return { node: { id: `return:${stage}`, kind: 'return', stage } };
      case 'switch': {
        const name = this.nameOf(target.protocol);
        return { node: { id: `switch:${stage}:${target.protocol}`, kind: 'switch', stage, name } };
      }
      case 'call': {
        const name = this.nameOf(target.protocol);
        return { node: { id: `call:${way}`, kind: 'situation', stage, name }, back: target.back };
      }
      case 'end': {
        const { outcome, bySatisfaction } = target;
        const known = this.library.catalog.outcomes.find(({ id }) => id === outcome);
        const name = known?.label ?? outcome;
        const id = `end:${stage}:${outcome}${bySatisfaction ? ':satisfaction' : ''}`;
        return { node: { id, kind: 'end', stage, name, bySatisfaction } };
      }
    }
  }

  private nameOf(protocol: string): string {
    return this.library.protocols.get(protocol)?.header.name ?? protocol;
  }
}

/** One box an escalation, with the channels that it serves. */
function escalationsOf(library: Library, protocol: Protocol): DrawnEscalation[] {
  const served = new Map<string, ChannelId[]>();
  for (const channel of protocol.channels) {
    const id = protocol.escalation[channel];
    if (id !== undefined) served.set(id, [...(served.get(id) ?? []), channel]);
  }
  return [...served].map(([id, channels]) => {
    const { header, steps } = protocolIn(library, id);
    return { protocol: id, name: header.name, channels, steps: steps.map(({ action }) => action) };
  });
}
