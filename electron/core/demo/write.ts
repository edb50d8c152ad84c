import type { Person } from '../../../shared/people/person.ts';
import type { FlatTally } from '../../../shared/figures/sum.ts';
import { emptyTally, type Tally } from '../../../shared/figures/tally.ts';
import { dayCounter } from '../figures/cells.ts';
import { packStore } from '../log/packs.ts';
import { chainStore, type NewEvent } from '../integrity/chain.ts';
import { textOf } from '../review/listing.ts';
import type { Desk } from '../session/desk.ts';
import { dresser, pick, type Chance } from './dress.ts';
import type { Beat, Plot } from './plot.ts';

/** What all interactions of a demo are pinned to. */
export interface Pinned {
  edition: number;
  settings: number;
  agents: readonly Attending[];
}

type Attending = Person & { no: number };

interface Promised {
  id: string;
  due: number;
}

/** Most promises are kept, and not much later than they were due. */
const keptShare = 0.93;

/** The promises of a demo: planned as at the desk, and kept by a later interaction. */
function promises(desk: Desk, chance: Chance) {
  const keep = desk.db.prepare<[number, number, string]>(
    'UPDATE follow_up SET closed_at = ?, kept_by = ? WHERE id = ?',
  );
  let waiting: Promised[] = [];
  return {
    plan(origin: number, { eventId, at, body }: { eventId: string; at: number; body: string }) {
      const planned = JSON.parse(body) as { due: number; reason: string; channel: string };
      const { due, reason, channel } = planned;
      desk.followUps.plan({ id: eventId, origin, due, reason, channel, createdAt: at });
      if (chance() < keptShare) waiting.push({ id: eventId, due: due + chance() * 86_400_000 });
    },
    /** @param no of the interaction that begins. */
    keepDue(no: number, at: number) {
      const due = waiting.filter((each) => each.due <= at);
      if (due.length === 0) return;
      waiting = waiting.filter((each) => each.due > at);
      for (const { id } of due) keep.run(at, no, id);
    },
  };
}

/**
 * Writes whole interactions by the same statements as the desk, in the caller's transaction. The figures are counted
 * on the way and written day by day: at the end the rest must be, with `finish`.
 */
export function writer(desk: Desk, pinned: Pinned, chance: Chance) {
  const { store, listing, figures } = desk;
  // Neither mark nor backups may hear of what has not been committed.
  const chain = chainStore(desk.db);
  const packs = packStore(desk.db);
  const library = desk.library.edition(pinned.edition);
  const promised = promises(desk, chance);
  const counter = dayCounter(figures.cells);
  const flatOf = flattened(counter.flat);

  function write(plot: Plot, startedAt: number): void {
    const agent = pick(pinned.agents, chance);
    const pace = paceOf(agent.no, chance);
    const dress = dresser(chance);
    const id = idFrom(chance, startedAt);
    const beats = plot.beats.map(({ after, ...beat }) => ({
      ...beat,
      at: startedAt + Math.round(after * pace),
      eventId: idFrom(chance, startedAt),
      body: stamped(dress(beat.body), beat.type, startedAt),
    }));
    const no = store.insert({
      ...pinnedTo(plot, pinned, agent),
      id,
      startedAt,
    });
    const endedAt = beats.at(-1)?.at ?? startedAt;
    const { status, outcome, satisfaction, escalations } = plot;
    const activeMs = Math.max(0, endedAt - startedAt - pausedIn(beats));
    const told = { status, outcome, satisfaction, escalations, client: dress(plot.client) };
    store.update(no, { ...told, seq: beats.length, snapshot: null, endedAt, activeMs });
    packs.put(chain.seal(beats.map((beat, index) => sealable(no, index + 1, beat))));
    for (const beat of beats) if (beat.type === 'followUpPlanned') promised.plan(no, beat);
    listing.settle(no, plot.standing, { backs: plot.backs, text: textOf(beats) });
    const counted = plot.figuresAt(pace);
    const entry = figures.entryOf(no, library, counted.digest);
    figures.entries.write(entry, counted.body);
    counter.count(entry, [flatOf(counted.tally), flatOf(hourOf(entry.hour))]);
    counter.write(entry.day - 1);
    promised.keepDue(no, startedAt);
  }

  return { write, finish: () => counter.write(Infinity) };
}

function sealable(
  interaction: number,
  seq: number,
  beat: Omit<Beat, 'after'> & { at: number },
): NewEvent {
  const { at, type, body, from, to } = beat;
  return { interaction, seq, at, type, body, from, to };
}

/** Figures that many interactions share are taken apart once. */
function flattened(flat: (tally: Tally) => FlatTally): (tally: Tally) => FlatTally {
  const known = new Map<Tally, FlatTally>();
  return (tally) => {
    const found = known.get(tally) ?? flat(tally);
    known.set(tally, found);
    return found;
  };
}

const hours = Array.from({ length: 24 }, (_, hour) => ({ ...emptyTally, hours: { [hour]: 1 } }));
const hourOf = (hour: number): Tally => hours[hour] ?? emptyTally;

/** Some agents are quicker than others, and all of them quicker some days; in eighths. */
function paceOf(agent: number, chance: Chance): number {
  return (6 + ((agent * 7) % 3) + Math.floor(chance() * 4)) / 8;
}

function pinnedTo({ protocol, channel, medium }: Plot, pinned: Pinned, agent: Attending) {
  const { edition, settings } = pinned;
  const { no, name, position } = agent;
  const practice = 0 as const;
  const who = { agent: no, agentName: name, agentPosition: position };
  return { edition, settings, protocol, channel, medium, practice, ...who };
}

/** A moment in a plot is so long after its beginning; in the log it is a moment. */
function stamped(body: string, type: Beat['type'], startedAt: number): string {
  if (type !== 'followUpPlanned' && type !== 'captured') return body;
  return body.replace(
    /"(due|value)":(\d{4,})/,
    (_all, key, ms) => `"${key}":${startedAt + Number(ms)}`,
  );
}

function pausedIn(beats: readonly { type: string; at: number }[]): number {
  let [paused, since] = [0, 0];
  for (const { type, at } of beats) {
    if (type === 'paused') since = at;
    if (type === 'resumed') paused += Math.max(0, at - since);
  }
  return paused;
}

/** An id in the form of a UUIDv7, of the same chance as the rest. */
function idFrom(chance: Chance, at: number): string {
  const part = (symbols: number) =>
    Math.floor(chance() * 16 ** symbols)
      .toString(16)
      .padStart(symbols, '0');
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${part(3)}-8${part(3)}-${part(6)}${part(6)}`;
}
