import type { Messages } from '../messages.ts';

export const home: Messages['home'] = {
  panel: 'Home',
  newSession: 'New interaction',
  asksPin: 'asks for a PIN',
  agentMenu: '{name}. Change agent',
  settings: 'Settings',
  registro: 'Log',
  registroHint: 'Finished interactions',
  cards: {
    paused: 'Paused · {time}',
    active: 'In progress · {time}',
    resume: 'Resume',
    takeOver: 'Take over',
    from: 'From {name}. Taking over is recorded in the log.',
    goOn: 'Go back',
    label: 'Interaction: {name}',
  },
  channels: { label: 'Channel', all: 'All' },
  protocols: 'Protocols',
  chooseChannel: 'Which channel is it coming through?',
  noProtocols: 'There are no usable protocols.',
  client: {
    add: 'Add client or reference',
    name: 'Client’s name',
    reference: 'Reference or order',
  },
  problems: {
    title:
      '{count, plural, one {One protocol file has errors} other {# protocol files have errors}}',
    place: '{file}, line {line, number}, column {column, number}',
    earlier: 'Meanwhile its earlier version is used.',
    unused: 'Meanwhile that protocol cannot be used.',
  },
  minutes: '{count, plural, =0 {less than 1 min} one {# min} other {# min}}',
};
