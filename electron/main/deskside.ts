import {
  deskMessage,
  type DeskNews,
  type DeskState,
  type DeskWish,
} from '../../shared/door/desktop.ts';
import type { Working } from '../../shared/door/working.ts';
import type { GlobalCommand } from '../../shared/people/globalKeys.ts';
import type { Ways } from '../../shared/door/ways.ts';
import { keepAutostart } from './autostart.ts';
import type { Updates } from './updates/updates.ts';
import { type GlobalKeys, keepGlobalKeys } from './globalKeys.ts';
import type { PlacementFile } from './placementFile.ts';
import { keepReminders, type Reminders } from './reminders.ts';
import { openSidebar, type Sidebar } from './window.ts';

/** The sidebar among the other programs of the desktop: global keys, rail, strip, notifications. */
export class Deskside {
  readonly sidebar: Sidebar;
  readonly #keys: GlobalKeys;
  readonly #reminders: Reminders;
  readonly #autostart = keepAutostart();
  readonly #updates: Updates;
  #taken: GlobalCommand[] = [];
  #working: Working | null = null;
  #ways: Ways | null = null;

  /** @param updates is told when a version waits */
  constructor(memory: PlacementFile, updates: (onReady: () => void) => Updates) {
    this.sidebar = openSidebar(memory, () => this.#tellState());
    this.#updates = updates(() => this.#tellState());
    this.#keys = keepGlobalKeys((command) => this.#press(command));
    this.#reminders = keepReminders((id) => {
      this.sidebar.show();
      this.#tell({ kind: 'followUps', id });
    });
  }

  /** Does what the page wishes, and says how things stand then. */
  grant(wish: DeskWish): void {
    if (wish.kind === 'keys') this.#taken = this.#keys.take(wish.keys);
    if (wish.kind === 'rail' || wish.kind === 'wide') {
      this.sidebar.take(wish.on ? wish.kind : 'bar');
    }
    if (wish.kind === 'strip') this.sidebar.keepStrip(wish.on);
    if (wish.kind === 'quiet') this.#reminders.quiet(wish.on);
    if (wish.kind === 'autostart' && typeof this.#ways?.autostart !== 'boolean') {
      this.#autostart.set(wish.on);
    }
    if (wish.kind === 'update') void this.#updates.install();
    this.#tellState();
    // The page may have come after what keeps the core waiting was told.
    if (wish.kind === 'state') this.working(this.#working);
  }

  /** How the desk is set up, and whether anybody is being attended. */
  follow(ways: Ways): void {
    this.#ways = ways;
    const { autostart } = ways;
    if (autostart !== null && this.#autostart.on() === !autostart) this.#autostart.set(autostart);
    this.#updates.follow(ways);
    this.#tellState();
  }

  /** What keeps the core waiting before it can answer; null = nothing any more. */
  working(working: Working | null): void {
    this.#working = working;
    this.#tell({ kind: 'working', working });
  }

  /** A call was announced. */
  called(): void {
    this.sidebar.appear();
    this.#tell({ kind: 'calls' });
  }

  /** Follow-ups that have come due. */
  due(ids: readonly string[]): void {
    this.#reminders.due(ids);
  }

  #press(command: GlobalCommand): void {
    if (command === 'show') return this.sidebar.flip();
    // What the key does must be seen; the program that has the focus keeps it.
    this.sidebar.appear();
    this.#tell({ kind: 'press', command });
  }

  #tellState(): void {
    const state: DeskState = {
      shape: this.sidebar.shape(),
      strip: this.sidebar.strip.state,
      takenKeys: this.#taken,
      autostart: this.#autostart.on(),
      update: this.#updates.ready(),
    };
    this.#tell({ kind: 'state', state });
  }

  #tell(news: DeskNews): void {
    const { window } = this.sidebar;
    if (!window.isDestroyed()) window.webContents.send(deskMessage, news);
  }
}
