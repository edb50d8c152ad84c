import type { ChannelId, StageId, ToneId } from '../protocol/protocol.ts';

/** A protocol as a picture, before anything is measured or placed: what is joined to what. */
export interface Drawing {
  protocol: string;
  name: string;
  language: string;
  lanes: { id: StageId; name: string }[];
  nodes: DrawingNode[];
  edges: DrawingEdge[];
  /** What F8 opens, once for all steps: it stands apart and is never joined to each of them. */
  escalations: DrawnEscalation[];
}

interface Placed {
  id: string;
  stage: StageId;
}

export interface StepNode extends Placed {
  kind: 'step';
  step: string;
  /** As on the sheet: from 1, over all stages. */
  number: number;
  /** Within its stage, from 1, as the panel counts. */
  index: number;
  action: string;
  tone: ToneId;
  closing: boolean;
  optional: boolean;
}

/** Where another protocol is entered: for a while (a situation), or for good. */
export interface ExitNode extends Placed {
  kind: 'situation' | 'switch';
  name: string;
}

export interface EndNode extends Placed {
  kind: 'end';
  name: string;
  /** True where what the client answers may make it another outcome. */
  bySatisfaction: boolean;
}

/** Back to the protocol that opened this one; and the place from which any step may go on. */
export interface MarkNode extends Placed {
  kind: 'return' | 'any';
}

export type DrawingNode = StepNode | ExitNode | EndNode | MarkNode;

export interface DrawingEdge {
  id: string;
  from: string;
  to: string;
  /**
   * `next` = Enter; `option` = a choice; `back` = where a situation comes back to; `skip` = the step does
   * not apply; `service` = ending the service after its warnings.
   */
  kind: 'next' | 'option' | 'back' | 'skip' | 'service';
  label: string | null;
  /** True where it leads to a situation that comes back to the very step it left. */
  returns: boolean;
}

export interface DrawnEscalation {
  protocol: string;
  name: string;
  channels: ChannelId[];
  steps: string[];
}
