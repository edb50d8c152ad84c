import type { Messages } from '../messages.ts';

export const backup: Messages['backup'] = {
  title: 'Backups and log',
  panel: 'Backups and log',
  link: 'Backups and log',
  linkHint: 'Backups, restoring, checking that nobody changed the log',
  heading: 'Backups',
  lead: 'Guion makes one every day and when it closes. Each is opened and checked before it counts.',
  make: 'Make a backup now',
  making: 'Copying and checking…',
  made: 'Backup made and checked.',
  none: 'There are no backups yet. The first is made when the first interaction of the day ends, or when Guion closes.',
  beforeRestore: 'Before restoring',
  see: 'See what it holds',
  hide: 'Hide',
  reading: 'Reading the backup…',
  holds: 'Holds',
  holdsValue:
    '{interactions, plural, one {# interaction} other {# interactions}}, {events, plural, one {# event} other {# events}}',
  last: 'Last interaction',
  noLast: 'None',
  leaves: 'Would be left out',
  leavesNothing: 'Nothing: it holds all there is now',
  restore: 'Restore this backup',
  asks: 'The next time you open Guion, the data will be what this backup holds. What is there now is kept as another backup; restoring that one undoes it.',
  confirm: 'Yes, restore on reopening',
  order: {
    title: 'A backup will be restored when Guion is reopened',
    text: 'The one of {at}. Close Guion and open it again. Nothing changes until then.',
    cancel: 'Do not restore',
  },
  faults: {
    failed:
      'The backup could not be made ({detail}). Your data is fine: check the space and the permissions of the data folder.',
    gone: 'That backup is no longer there.',
    bad: 'This backup is damaged and cannot be used ({detail}). Choose another.',
    role: 'Only a supervisor or an administrator can restore. They must sign in first.',
    locked: 'The session is locked. Unlock it and try again.',
    unconfirmed: 'Restoring needs the password once more. Sign in again and repeat.',
    lost: 'Guion did not answer. Try again.',
    unexpected: 'Something went wrong inside Guion. Try again or contact support.',
  },
};
