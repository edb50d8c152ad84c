import { expect, test } from 'vitest';
import { follow, tourOn, tourSteps, type Tour } from '../../renderer/tour/follow.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { present } from '../../shared/session/present.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { shippedLibrary } from '../support/library.ts';
import { nineOClock, Walk } from '../support/session.ts';

const library = shippedLibrary();

/** The tour after each of these events, on the protocol that it is taken on. */
function toured(...events: SessionEvent[]): (string | null)[] {
  const walk = new Walk(library, 'atencion-telefonica', 'telefonico');
  let tour: Tour | null = tourOn(viewOf(walk));
  return events.map((event) => {
    walk.do(event);
    tour = tour && follow(tour, viewOf(walk));
    return tour && (tourSteps[tour.at] ?? 'over');
  });
}

function viewOf({ state, context }: Walk): SessionView {
  const moment = { id: 'tour', seq: 0, folio: '222-222', now: nineOClock, localTime: '09:00' };
  return present({ ...moment, state, context, drafts: {} });
}

const mark: SessionEvent = { type: 'normMarked', norm: 0, marked: true };
const escalate: SessionEvent = { type: 'escalated', immediate: false };
const leave: SessionEvent = { type: 'situationLeft' };
const note: SessionEvent = { type: 'noted', text: 'llama por segunda vez' };
const end: SessionEvent = { type: 'finished', outcome: 'cliente_se_retiro', note: '' };

test('each step waits for what it asks, and the brake for the way back as well', () => {
  expect(toured(mark, { type: 'next' }, escalate, leave, note, end)).toEqual([
    'forward',
    'brake',
    'brake',
    'note',
    'close',
    'over',
  ]);
});

test('what was done before it was asked for counts when its turn comes', () => {
  expect(toured(note, escalate, leave, { type: 'next' })).toEqual(['say', 'say', 'say', 'close']);
});

test('the difficult client is no step forward', () => {
  expect(toured(mark, escalate)).toEqual(['forward', 'forward']);
});

test('an interaction that is abandoned leaves the tour', () => {
  expect(toured(mark, { type: 'abandoned', reason: 'Práctica' })).toEqual(['forward', null]);
});
