import type { Messages } from '../messages.ts';

export const practice: Messages['practice'] = {
  banner: 'Practice · not recorded',
  leave: 'Leave',
  left: 'Practice',
  start: 'Practise',
  hint: 'With a simulated client. It does not count in the log.',
  client: 'The client: “{label}”',
  burst: 'The client shouts and insults you',
  finished: {
    panel: 'Practice finished',
    title: 'Practice finished',
    body: 'It is in neither the log nor the figures.',
  },
  branches: {
    title: 'Branches you have not practised yet',
    none: 'You have practised every branch of this protocol.',
    count: '{done, number} of {total, number} practised',
    more: '{count, plural, one {and one more} other {and # more}}',
  },
  quiz: {
    title: 'Which standard belongs to this step?',
    position: '{index, number} of {count, number}',
    right: 'Yes, it belongs to this step.',
    wrong: 'No. It is: {answer}',
    next: 'Next question',
    done: '{right, number} of {total, number} right. Only you see this.',
  },
};
