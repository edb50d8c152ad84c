import type { Messages } from '../messages.ts';

export const message: Messages['message'] = {
  title: 'Message',
  add: 'Add to the message',
  tray: '{count, plural, one {Message: # phrase} other {Message: # phrases}}',
  empty: 'Add phrases from each step; here they are put in order and copied together.',
  up: 'Move phrase {index, number} up',
  down: 'Move phrase {index, number} down',
  remove: 'Remove phrase {index, number}',
  text: 'Phrase {index, number}',
  copyAll: 'Copy the message',
  clear: 'Empty',
  full: 'The message is too long for one more phrase. Copy it and begin another.',
  added: 'Phrase added to the message.',
  blankLeft: 'The phrase has a blank: fill it in before adding it.',
  copied: 'Message copied.',
  refused: 'Could not copy: the system does not allow it.',
  respond: 'Reply within {time}',
};
