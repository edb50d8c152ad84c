import type { Messages } from '../messages.ts';

export const common: Messages['common'] = {
  app: 'Guion',
  close: 'Close (Esc)',
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  more: 'More options',
  fold: 'Narrow the bar',
  demo: 'Invented data, for trying',
  loading: 'Opening Guion',
  reconnecting: 'Reconnecting…',
  retry: 'Try again',
  separator: ' · ',
  channels: {
    telefonico: 'Phone',
    presencial: 'Counter',
    electronico: 'Online',
    impreso: 'By letter',
    interno: 'Internal',
  },
  levels: { normal: 'Normal', alta: 'High', maxima: 'Top' },
  level: 'Priority: ',
  days: { yesterday: 'Yesterday' },
};
