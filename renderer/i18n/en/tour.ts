import type { Messages } from '../messages.ts';

export const tour: Messages['tour'] = {
  label: 'Tour',
  position: 'Tour · {index, number} of {count, number}',
  offer: {
    title: 'First time with Guion?',
    body: 'A two-minute tour with a simulated client. Nothing is kept.',
    start: 'Start the tour',
    decline: 'Not now',
  },
  again: 'Take the tour again',
  againHint: 'Two minutes with a simulated client.',
  notNow: 'Finish the interaction in progress first.',
  noProtocol: 'There is no protocol to take the tour with.',
  skip: 'Skip the tour',
  steps: {
    say: 'The large sentence is what you say, in the tone of its colour. Say the first one and mark a norm with <mark></mark>',
    forward:
      '<next></next> goes to the next step, a number takes a decision and <back></back> undoes. Go one step forward.',
    brake: 'If the client gets upset, <brake></brake> from any step. Press it now.',
    brakeBack:
      'Here you are told what to do, rung by rung. <close></close> goes back to the very step, with all your data.',
    note: '<note></note> opens a note. Write something and keep it with <keep></keep>',
    close:
      '<wrapUp></wrapUp> goes to the wrap-up. Choose the outcome by its number (another, if that one lacks some data) and finish with <keep></keep>',
    end: 'That was the tour. <help></help> opens the help of each screen, and from there you can take it again.',
  },
};
