import { chanceFrom } from '../../../shared/practice/chance.ts';
import { settingsSchema } from '../../../shared/settings/settings.ts';
import { versionOf } from '../figures/store.ts';
import { packed, type Pack } from '../log/pack.ts';
import { vocabularyIn } from '../log/vocabulary.ts';
import type { Desk } from '../session/desk.ts';
import type { Database } from '../store/database.ts';
import { markDemo } from './mark.ts';
import { pacedAt } from './pace.ts';
import { agentNames } from './phrases.ts';
import type { Plot } from './plot.ts';
import { plotsFrom } from './plots.ts';
import type { Attending, Stage } from './stage.ts';

/** More ways than these to go, and a year would only take longer. */
const mostPlots = 2000;

/** Company, people and the mark that none of it is real are written; the ways that interactions go are walked. */
export function stageFor(desk: Desk, count: number, seed: string): Stage {
  const { db } = desk;
  markDemo(db, seed);
  if (!desk.settings.newest()) {
    desk.settings.save(settingsSchema.parse({ company: 'Comercial Ejemplo' }));
  }
  const agents = peopleFor(desk, Math.max(3, Math.ceil(count / 600)));
  const { no: edition, library } = desk.library.newest();
  const { rev = 0, settings: kept } = desk.settings.newest() ?? {};
  const settings = settingsSchema.parse(kept);
  const many = Math.min(mostPlots, Math.ceil(count / 8));
  const pack = packedAt(db);
  return {
    seed,
    catalog: library.catalog,
    protocols: [...library.protocols.values()],
    settings,
    sealed: sealedIn(db, edition, rev),
    pinned: { edition, settings: rev },
    agents,
    staged: plotsFrom(library, settings, many, chanceFrom(seed)).map((plot) => ({
      plot,
      bodies: pack(plot, 1).bodies ?? '',
      version: versionOf(library, plot.protocol),
    })),
  };
}

/** The events of a plot as the pack that they will lie in, all but its place. */
export function packedAt(db: Database): (plot: Plot, pace: number) => Pack {
  const words = vocabularyIn(db);
  return (plot, pace) => {
    const { times } = pacedAt(plot, pace);
    const events = plot.beats.map(({ type, body, from, to }, index) => {
      const place = { interaction: 0, seq: index + 1, eventId: '', position: index + 1, link: '' };
      return { ...place, at: times[index] ?? 0, type, body, from, to };
    });
    const pack = packed(events, words);
    if (!pack) throw new Error('a plot that cannot be packed');
    return pack;
  };
}

function peopleFor({ people }: Desk, many: number): Attending[] {
  const agents = agentNames.slice(0, many).map((name, index) => {
    const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
    people.save({ id, name, position: 'asesor de atención a clientes' });
    const row = people.byId(id);
    if (!row) throw new Error('a person that was just saved');
    return row;
  });
  if (!people.current() && agents[0]) people.choose(agents[0].id);
  return agents.map(({ no, name, position }) => ({ no, name, position }));
}

function sealedIn(db: Database, edition: number, settings: number): Stage['sealed'] {
  const row = db
    .prepare<[number, number], Stage['sealed']>(
      `SELECT e.hash AS edition, s.body AS settings FROM edition e, settings s WHERE e.no = ? AND s.rev = ?`,
    )
    .get(edition, settings);
  if (!row) throw new Error('an edition that was just read');
  return row;
}
