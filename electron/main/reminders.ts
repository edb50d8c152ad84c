import { Notification } from 'electron';
import { texts } from './texts.ts';

/** Notifications of follow-ups that have come due. The core decides which, and says each once. */
export interface Reminders {
  due(ids: readonly string[]): void;
  /** While the client may see the screen nothing pops up; what came due is shown afterwards. */
  quiet(on: boolean): void;
}

/**
 * No text of a notification names the client or the reason: it lies open on the screen, and on some systems in
 * a list for the whole day.
 *
 * @param open called when one is clicked; with the follow-up where it was about a single one
 */
export function keepReminders(open: (id: string | null) => void): Reminders {
  // A collected notification loses its click.
  const shown = new Set<Notification>();
  let waiting: string[] = [];
  let silenced = false;

  const show = (): void => {
    if (silenced || waiting.length === 0 || !Notification.isSupported()) return;
    // Those that were overdue at a start, or came due behind the counter view, are one notification.
    const [first = null, ...others] = waiting;
    waiting = [];
    const count = others.length + 1;
    const notification = new Notification({
      title: texts.followUpsDue(count),
      body: texts.followUpsBody(count),
      silent: true,
    });
    const forget = (): void => void shown.delete(notification);
    notification.on('click', () => {
      forget();
      open(count === 1 ? first : null);
    });
    notification.on('close', forget);
    notification.on('failed', forget);
    shown.add(notification);
    notification.show();
  };
  return {
    due(ids) {
      waiting.push(...ids);
      show();
    },
    quiet(on) {
      silenced = on;
      show();
    },
  };
}
