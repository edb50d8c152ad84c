import type { Settled, Ways } from '../../../shared/door/ways.ts';
import type { Custody } from '../backup/custody.ts';
import { written } from '../store/failure.ts';
import { allOpen, type Desk } from '../session/desk.ts';

/** What main asks so that it can do what only it can. @param backUp makes a backup and reads it through. */
export function upkeepOf(desk: Desk, backUp: Custody['backUp']) {
  const ways = (): Ways | null => {
    const read = written(() => waysOf(desk));
    return read.ok ? read.value : null;
  };
  return { ways, settle: () => settle(ways, backUp) };
}

/** What main needs to know to keep the program up to date without getting in anybody's way. */
function waysOf(desk: Desk): Ways {
  return {
    updates: desk.settings.newest()?.settings.updates ?? null,
    autostart: desk.policy.state.autostart,
    attending: allOpen(desk).length > 0,
  };
}

/** A new version comes only where nobody is attended, and after a backup that was read through. */
async function settle(ways: () => Ways | null, backUp: Custody['backUp']): Promise<Settled> {
  // Where the disk does not answer nobody knows.
  const free = () => ways()?.attending === false;
  if (!free()) return { ok: false, why: 'attending' };
  const made = await backUp();
  if (!made.ok) return { ok: false, why: 'backup' };
  // Somebody may have begun meanwhile.
  return free() ? { ok: true } : { ok: false, why: 'attending' };
}
