import { deskNewsIn } from '../../shared/door/desktop.ts';
import type { GlobalCommand } from '../../shared/people/globalKeys.ts';
import { useConnection } from '../api/connection.ts';
import { loadCalls } from '../incoming/store.ts';
import { press, restrictTo } from '../keyboard/listen.ts';
import { go, ofAnAccount, useRoute } from '../route.ts';
import { leaveField } from '../session/leaveField.ts';
import { useSession } from '../session/store.ts';
import { ask, isRail, isWide, useDesktop } from './store.ts';

/**
 * Follows what main tells of the desktop: how the window stands, global keys, clicks on notifications. Call it
 * once.
 */
export function followDesktop(): void {
  window.addEventListener('message', ({ source, data }) => {
    const news = source === window ? deskNewsIn(data) : null;
    if (news?.kind === 'state') useDesktop.setState({ state: news.state });
    if (news?.kind === 'working') useDesktop.setState({ working: news.working });
    if (news?.kind === 'press') pressFromAfar(news.command);
    if (news?.kind === 'calls') void loadCalls();
    if (news?.kind === 'followUps') {
      widen();
      go({ at: 'followUps', id: news.id });
    }
  });
  useDesktop.subscribe(({ state }) => {
    restrictTo('rail', state?.shape === 'rail' ? ['rail', 'close', 'brake', 'threat'] : null);
  });
  // A wide window is for the supervisor's desk: with a person on the line the bar is a bar.
  useRoute.subscribe(({ route }) => {
    if (isWide() && !ofAnAccount.has(route.at)) ask({ kind: 'wide', on: false });
  });
  // A core that was started anew knows none of the calls that waited.
  useConnection.subscribe(({ state }, before) => {
    if (state === 'ready' && before.state === 'lost') void loadCalls();
  });
  let counter = false;
  useSession.subscribe((session) => {
    if (session.counter !== counter) ask({ kind: 'quiet', on: session.counter });
    counter = session.counter;
  });
  ask({ kind: 'state' });
}

/** Shrinks the window to a rail, or gives it its width again. */
export function toggleRail(): void {
  leaveField();
  ask({ kind: 'rail', on: !isRail() });
}

function widen(): void {
  if (isRail()) ask({ kind: 'rail', on: false });
}

/**
 * A global key does what the key on the page does, but only on the interaction itself: what cannot be read is
 * shown first, and the key pressed once more does it.
 */
function pressFromAfar(command: GlobalCommand): void {
  if (command === 'show') return;
  const readable = !isRail();
  widen();
  const live = useRoute.getState().route.at === 'session';
  if (!live && useSession.getState().view) go({ at: 'session' });
  const urgent = command === 'brake';
  if (!live || !(readable || urgent)) return;
  leaveField();
  press(command);
}
