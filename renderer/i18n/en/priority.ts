import type { Messages } from '../messages.ts';

export const priority: Messages['priority'] = {
  panel: 'Difficult client',
  title: 'TOP PRIORITY',
  from: 'from {stage}, step {index, number}',
  fromClosing: 'from the wrap-up',
  clock: 'Time since it was opened {time}',
  position: '{index, number} of {count, number}',
  done: '{index, number}, done',
  now: 'now',
  notices: {
    jefe_avisado: 'Superior notified',
    seguridad_avisada: 'Security notified',
    doneAt: '{label} at {time}. Remove',
    short: { jefe_avisado: 'Superior', seguridad_avisada: 'Security' },
  },
  calm: 'Calmed down',
  backTo: 'Back to {stage}, step {index, number}',
  backToClosing: 'Back to the wrap-up',
  warnings: 'Warnings',
  warningsGiven: '{given, number} of {due, number}',
  warningAt: '#{number, number} {time}',
  warningDue: '#{number, number} pending',
  endService: 'End the service',
  endServiceDue:
    '{count, plural, one {One warning is still to be given.} other {# warnings are still to be given.}}',
  endServiceThreat: 'There was a threat: you may end it now.',
  numberCopied: 'Number copied: {phone}.',
};
