import type { Segment } from '../../shared/session/phrase.ts';
import type { SpokenView } from '../../shared/session/view.ts';

/** Whether an expert is shown points in place of the sentence: never where all of it is word for word. */
export function hasPoints({ script, points }: SpokenView): boolean {
  return script !== null && points.length > 0 && !script.every(({ literal }) => literal);
}

/** The parts of a sentence that are said word for word: always in full. */
export function literalRuns(script: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  let open = false;
  for (const segment of script) {
    if (segment.literal && open) runs.at(-1)?.push(segment);
    else if (segment.literal) runs.push([segment]);
    open = segment.literal;
  }
  return runs;
}
