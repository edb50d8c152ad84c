import type { Messages } from '../messages.ts';

export const integrity: Messages['integrity'] = {
  notices: 'Notices about your data',
  understood: 'Understood',
  toBackups: 'See backups',
  unknownBackup: '“{name}”',
  recovered: {
    title: 'A data file was damaged and has been recovered',
    aside: 'Damaged file',
    asideValue: 'Set aside in the folder “{aside}”. It is not deleted.',
    base: 'Started from',
    fromBackup: 'The backup of {name}',
    fromFile: 'The main file, without its journal',
    fromNothing: 'A new database: there was no good backup',
    kept: 'It held',
    salvaged: 'Rescued after it',
    lost: 'Lost',
    lostNothing: 'Nothing',
    lostUnknown: 'It is not known whether anything else was lost',
    events: '{count, plural, one {# event} other {# events}}',
    act: 'Go through the latest interactions in the log and enter again what is missing.',
  },
  cause: {
    noMark:
      'The file guion.ancla beside the database is missing or cannot be read: nobody knows whether the end of the log was lost.',
    lostHead: 'The database no longer said how far the log goes; it was taken from its last event.',
    lostTail: 'Events {from, number} to {to, number} of the log were lost.',
    notADatabase: 'The file {path} is no database of Guion.',
    foreignDatabase: 'The file {path} is another program’s database.',
    empty: 'The file {path} is empty.',
    gone: 'The database {path} is missing, although its mark guion.ancla is still there.',
    damaged: 'The database {path} is damaged ({detail}).',
  },
  finding: {
    whole: '{place}{event}{at}: {what}.',
    log: 'Log',
    interaction: 'Interaction {folio}',
    event: ', event {seq, number}',
    position: ' (place {position, number} of the log)',
    changed: 'its content was changed',
    missing: 'it is missing',
    inserted: 'it was added without passing through Guion',
    reordered: 'it stands in another order',
    truncated: 'the end of the log was lost from here on',
    anchor: 'it does not match the mark guion.ancla',
  },
  told: {
    noMark:
      'The file guion.ancla is missing beside the database: nobody can tell whether the end of the log was lost.',
    unreadableMark: 'The file guion.ancla cannot be read: it was changed or is damaged.',
    doubt:
      'The mark guion.ancla did not agree with the log from event {position, number} on: events were lost or changed.',
    doubtUnknown:
      'The mark guion.ancla was missing and was made again: nobody knows whether the end of the log had been lost before.',
    receipt:
      'The receipt does not agree: event {position, number} does not have that seal or no longer exists.',
  },
  logBroken: {
    title: 'The log is not intact',
    act: 'Tell your supervisor. Under “Backups and log” you can check all of it and see what changed.',
  },
  indexRepaired: {
    title: 'An index of the database was rebuilt',
    act: 'No data was lost. There is nothing for you to do.',
  },
  restored: {
    title: 'A backup was restored',
    backup: 'Backup',
    left: 'Left out',
    undo: 'To undo it',
    undoValue: 'Restore the backup “Before restoring” of {name}',
  },
  backupFailed: {
    title: 'The backup could not be made',
    act: 'Your data is fine. Check the space and the permissions of the data folder ({detail}).',
  },
  policyBad: { title: 'Your organisation’s policy cannot be used' },
  check: {
    heading: 'Log',
    lead: 'Each event is sealed to the one before. It can be checked that nobody changed, removed or added anything.',
    go: 'Check the log',
    checking: 'Checking. You can go on working.',
    intact:
      'The log is intact: {interactions, plural, one {# interaction} other {# interactions}}, {events, plural, one {# event} other {# events}}.',
    broken:
      '{count, plural, one {The log is not intact: # finding.} other {The log is not intact: # findings.}}',
    receipt: 'Receipt',
    failed: 'The log could not be checked. Try again.',
  },
};
