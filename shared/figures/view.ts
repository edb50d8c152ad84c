import type { ChannelId } from '../protocol/protocol.ts';
import type { PlaceId } from './digest.ts';
import type { Rate } from './rate.ts';

/** Durations in ms; null where there are none. Each is off by at most 3.2 % (histogram.ts). */
export interface Spread {
  n: number;
  median: number | null;
  p90: number | null;
}

export interface StepFigures {
  /** "protocol/step". */
  key: string;
  protocolName: string;
  action: string;
  /** Interactions that came by, and how often in all. */
  n: number;
  visits: number;
  dwell: Spread;
  exits: number;
  undone: number;
  flags: number;
  escalations: number;
  norms: Rate;
}

export interface Figures {
  n: number;
  duration: Spread;
  places: ({ id: PlaceId } & Spread)[];
  days: { day: number; n: number; escalated: number }[];
  /** By the hour they began in, 0 to 23. */
  hours: number[];
  outcomes: { id: string | null; label: string; rate: Rate }[];
  satisfaction: { value: string; rate: Rate }[];
  escalated: Rate;
  warned: Rate;
  abandoned: Rate;
  turnedBack: Rate;
  flagged: Rate;
  lacking: Rate;
  /** Of the norms that were shown, those that the agent marked. */
  norms: Rate;
  steps: StepFigures[];
  /** Norms that are left unmarked most, of those shown often enough to say so. */
  forgotten: { step: string; protocolName: string; norm: string; rate: Rate }[];
}

/** One protocol, version, channel or agent beside the others. */
export interface FigureGroup {
  id: string;
  name: string;
  n: number;
  duration: Spread;
  escalated: Rate;
  norms: Rate;
  abandoned: Rate;
}

export interface Dashboard {
  now: Figures;
  /** The period of the same length before: enough of it to compare. */
  before: Pick<Figures, 'n' | 'duration' | 'escalated' | 'abandoned' | 'norms' | 'lacking'>;
  groups: FigureGroup[];
  /** Open follow-ups, and how many of them are overdue now. */
  followUps: { open: number; overdue: number };
  choices: {
    protocols: { id: string; name: string }[];
    versions: string[];
    channels: ChannelId[];
    agents: { id: string; name: string }[];
  };
}
