import type { Messages } from '../messages.ts';

export const incoming: Messages['incoming'] = {
  label: 'Incoming call',
  takenLabel: 'Call you are taking',
  one: 'Incoming call',
  title: '{count, plural, one {Incoming call} other {# incoming calls}}',
  unknown: 'Not identified',
  noProtocol: 'Choose a protocol',
  answer: 'Take it',
  answerChoosing: 'Take it and choose a protocol',
  dismiss: 'Not now',
  choose: 'Choose the protocol: it starts with these data.',
  putBack: 'Leave it waiting',
  ignored: 'The telephone program sent data that Guion does not use: {names}.',
  pauseReason: 'Incoming call',
};
