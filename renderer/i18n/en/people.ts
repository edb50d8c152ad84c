import type { Messages } from '../messages.ts';

export const people: Messages['people'] = {
  shift: { title: 'Shift preparation', count: '{done, number} of {total, number}' },
  pin: {
    of: 'PIN of {name}',
    enter: 'Start',
    wrong: 'That PIN is wrong. Try again.',
    wait: 'That PIN is wrong. Wait {seconds, number} s before trying again.',
    heading: 'PIN of {name}',
    purpose:
      'Optional. It is asked for when the agent changes: a courtesy between colleagues, not a safe.',
    present: 'Current PIN',
    new: 'New PIN',
    rule: '4 to 8 digits.',
    set: 'Set a PIN',
    change: 'Change PIN',
    remove: 'Remove PIN',
    kept: 'Saved.',
  },
  kept: {
    title: 'What is kept about me',
    not: {
      heading: 'What is not kept',
      audio: 'No audio is recorded.',
      screen: 'Neither the screen nor what you do in other programs is captured.',
      rest: 'Everything else is on this page and does not leave this computer.',
    },
    me: {
      heading: 'Your data',
      name: 'Name',
      position: 'Position',
      none: 'No position',
      pin: 'PIN',
      pinYes: 'Yes; only a hash of it is kept, not the digits',
      pinNo: 'No',
      language: 'Language',
      reading: 'Reading level',
      keys: 'Keys',
      keysChanged:
        '{single, select, true {Single keys on} other {Single keys off}}, {count, plural, =0 {none changed} other {# changed}}',
      favourites: 'Favourites',
      recents: 'Last things opened from the search',
      count: '{count, number}',
    },
    promises: {
      heading:
        '{count, plural, =0 {Open follow-ups} one {# open follow-up} other {# open follow-ups}}',
      none: 'You have no open follow-ups.',
    },
    work: {
      heading: '{count, plural, =0 {Interactions} one {# interaction} other {# interactions}}',
      reading: 'Reading the log',
      counts: '{finished, number} finished and {abandoned, number} abandoned, under your name.',
      what: 'Of each: steps with their time, ticked standards, data and notes you wrote, pauses and outcome. What you type is kept at once, also if you never finish it.',
      open: '{count, plural, =0 {} other {Besides, # open.}}',
      more: 'Show more ({count, number})',
    },
  },
};
