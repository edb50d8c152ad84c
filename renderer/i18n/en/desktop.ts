import type { Messages } from '../messages.ts';

export const desktop: Messages['desktop'] = {
  rail: {
    panel: 'Guion, narrow bar',
    open: 'Widen the bar',
    place: '{stage}: {action}',
    step: '{number, number}/{of, number}',
    wrapUp: 'Wrap-up',
    paused: 'Paused. {what}',
    calls: '{count, plural, one {Incoming call} other {# incoming calls}}: widen',
    trouble: 'There is an unread notice: widen the bar',
  },
  window: {
    heading: 'The bar on the screen',
    strip: 'Reserve its strip',
    stripHint:
      'Other windows end where the bar begins and get the room back when it hides. Between two monitors nothing is reserved: it would cover the other one.',
    noStrip: {
      wayland:
        'On Wayland no program can reserve a strip of the screen. To make room, narrow the bar.',
      windows: 'On Windows Guion does not reserve its strip. To make room, narrow the bar.',
      mac: 'macOS lets no program reserve a strip of the screen. To make room, narrow the bar.',
      windowManager:
        'The window manager of this computer reserves no strips. To make room, narrow the bar.',
    },
    autostart: 'Open with the system',
    autostartHint: 'Guion opens when you sign in to this computer.',
    rail: 'Narrow the bar',
    railHint:
      'Narrow, it is 48 pixels wide: it shows the stage and the tone, and one key brings it back. F8 widens it into Difficult client.',
  },
};
