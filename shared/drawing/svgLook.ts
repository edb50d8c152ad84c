import type { ToneId } from '../protocol/protocol.ts';

/** How the file is drawn: every colour spelled out, since a file knows no style sheet. */
export interface SvgLook {
  font: string;
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  border: string;
  red: string;
  redSoft: string;
  redLine: string;
  /** What the escalation and each tone look like; a curve is a path in a box of 56 × 24. */
  tones: Readonly<Record<ToneId, { ink: string; soft: string; mark: string; curve: string }>>;
}
