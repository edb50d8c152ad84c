import { commitmentOf } from '../integrity/hash.ts';
import { sealedBeginning, sealedEnding } from '../integrity/content.ts';
import { facetsOf } from '../review/facets.ts';
import { cut, dresser, pick, type Chance, type Cut } from './dress.ts';
import { entryWords } from './entry.ts';
import { idFrom } from './id.ts';
import { forEachPace, pacedAt, type Paced } from './pace.ts';
import type { Plot } from './plot.ts';
import type { Attending, Invented, Moment, Promised, Stage, Staged } from './stage.ts';

/** Most promises are kept, and not much later than they were due. */
const keptShare = 0.93;
const dayMs = 86_400_000;

/** An interaction without what it adds to the figures. */
type Uncounted = Omit<Invented, 'digest'>;

/** Dresses plots: each call invents the interaction of a moment. @param salt hexadecimal. */
export function inventorOf(stage: Stage) {
  const parts = stage.staged.map(partsOf);
  const paced = forEachPace(
    stage.staged.map(({ plot }) => plot),
    pacedAt,
  );
  const wordsOf = entryWords();

  return (moment: Moment, salt: string, chance: Chance): Uncounted => {
    const no = Math.floor(chance() * parts.length);
    const part = parts[no];
    if (!part) throw new Error('no plot to dress');
    const agent = Math.floor(chance() * stage.agents.length);
    const who = pick(stage.agents.slice(agent, agent + 1), () => 0);
    const pace = paceOf(who.no, chance);
    const timed = paced(no, pace);
    const dress = dresser(chance, moment.startedAt);
    const id = idFrom(chance, moment.startedAt);
    const client = dress(part.client);
    const row: Row = { ...moment, ...part, ...timed, stage, who, id, client };
    const contents = contentsOf(row, part.beats.map(dress));
    return {
      ...moment,
      plot: no,
      pace,
      agent,
      id,
      client,
      bodies: dress(part.bodies),
      entry: [...facetsIn(row), ...wordsOf(part.text, dress)].join(' '),
      salt,
      commitments: contents.map((said, index) => commitmentOf(salt, index + 1, said)).join(''),
      promised: part.promise ? promiseOf(dress(part.promise), row, chance) : null,
    };
  };
}

interface Parts {
  plot: Plot;
  client: Cut;
  bodies: Cut;
  text: Cut;
  beats: readonly Cut[];
  /** The body of the event that plans a promise. */
  promise: Cut | null;
}

function partsOf({ plot, bodies }: Staged): Parts {
  const promise = plot.beats.find(({ type }) => type === 'followUpPlanned');
  return {
    plot,
    client: cut(plot.client),
    bodies: cut(bodies),
    text: cut(plot.text),
    beats: plot.beats.map(({ body }) => cut(body)),
    promise: promise ? cut(promise.body) : null,
  };
}

interface Row extends Moment, Paced {
  stage: Stage;
  plot: Plot;
  who: Attending;
  id: string;
  client: string;
}

/** What the links of its events commit to: the first and the last seal its row as well. */
function contentsOf(row: Row, bodies: readonly string[]): string[] {
  const { startedAt, times, activeMs, stage, plot, who, id, client } = row;
  const { protocol, channel, medium, status, outcome, satisfaction, escalations } = plot;
  const last = bodies.length - 1;
  return bodies.map((body, index) => {
    if (index === 0) {
      const { edition, settings } = stage.sealed;
      const { no, name, position } = who;
      const pinned = { id, edition, settings, agent: no, agentName: name, agentPosition: position };
      return sealedBeginning(body, {
        ...pinned,
        protocol,
        channel,
        medium,
        startedAt,
        practice: 0,
      });
    }
    if (index < last) return body;
    const endedAt = startedAt + (times[last] ?? 0);
    const derived = { status, seq: bodies.length, endedAt, activeMs, client };
    return sealedEnding(body, { ...derived, outcome, satisfaction, escalations });
  });
}

function facetsIn({ stage, plot, who, activeMs }: Row): string[] {
  const { edition } = stage.pinned;
  return facetsOf({ ...plot, ...plot.standing, agent: who.no, edition, reviewed: 0, activeMs });
}

function promiseOf(body: string, { startedAt, times, plot }: Row, chance: Chance): Promised {
  const { due, reason, channel } = JSON.parse(body) as Pick<Promised, 'due' | 'reason' | 'channel'>;
  const index = plot.beats.findIndex(({ type }) => type === 'followUpPlanned');
  const kept = chance() < keptShare ? due + chance() * dayMs : null;
  const id = idFrom(chance, startedAt);
  return { id, due, reason, channel, createdAt: startedAt + (times[index] ?? 0), kept };
}

/** Some agents are quicker than others, and all of them quicker some days; in eighths. */
function paceOf(agent: number, chance: Chance): number {
  return (6 + ((agent * 7) % 3) + Math.floor(chance() * 4)) / 8;
}
