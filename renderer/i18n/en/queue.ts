import type { Messages } from '../messages.ts';

export const queue: Messages['queue'] = {
  title: 'To review',
  risk: 'By risk',
  riskHint: 'Most serious first. Not reviewed: {unreviewed}. With a reason: {total}.',
  empty: 'Nothing urgent to review',
  emptyHint:
    'Interactions that escalated, were abandoned or lack data come here. Choose a longer period, or draw a sample.',
  review: 'Review',
  reviewed: 'Reviewed',
  why: 'Why it is here',
  reasons: {
    disputed: 'Disputed: the agent is waiting for an answer',
    escalated: 'Escalated {count, plural, one {once} other {# times}}',
    warned: '{count, plural, one {One warning} other {# warnings}}',
    abandoned: 'Abandoned',
    lacking: 'Data missing: {fields}',
    norms: 'Few standards ticked: {marked} of {shown}; {usual, number, percent} is usual',
    slow: '“{step}” took {time}; usual is {usual}',
    backs: '{count, plural, one {Went back once} other {Went back # times}}',
  },
  sample: 'Random sample',
  sampleHint: 'The same seed and period always give the same sample.',
  size: 'Size',
  seed: 'Seed',
  draw: 'Draw',
  drawn:
    'Seed “{seed}”: {size} of {population}, from {from} to {to}. {level, number, percent} margin: ±{margin}.',
  drawnBy: 'Drawn by {name} on {at}',
  progress: '{done} of {size} reviewed',
  sampleEmpty: 'No interactions ended in this period: choose a longer one.',
  noSamples: 'There are no samples yet.',
  replace: 'Swap for another',
  replaceWhy: 'Reason for the change',
  replaceHint: 'Who changed it and why is recorded.',
  replaceOk: 'Change',
  replaced: 'In place of {folio}: {reason} ({by})',
};
