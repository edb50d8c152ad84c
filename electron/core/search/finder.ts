import type { Library } from '../../../shared/library/library.ts';
import type { FollowUp } from '../../../shared/followup/contract.ts';
import type { FoundKind } from '../../../shared/search/kinds.ts';
import { rankedIndex } from './ranked.ts';

/** Something to be found, before it is shown. */
export interface Entry {
  key: string;
  kind: FoundKind;
  id: string;
  title: string;
  detail: string;
  channels: readonly string[];
  /** The phrase as written, with its placeholders. */
  script: string | null;
}

/** An entry with the words that lead to it and are not shown. */
export interface Worded extends Entry {
  text: string;
}

export interface Finder {
  /** As they may be shown, by number. */
  entries: () => readonly Entry[];
  /** What each of them scores, by number; nothing where it was not found. */
  search: (query: string) => Float32Array;
  /** Takes these entries in this order: those that stay by the number they had, new ones as they are. */
  change: (order: readonly (number | Worded)[]) => void;
}

/** What can be started, opened or chosen is looked for more often than the steps inside it. */
const weights: Partial<Record<FoundKind, number>> = {
  protocol: 3,
  situation: 1.5,
  clientType: 1.5,
};

/** What a word counts for in a title, a detail and the text beside them. */
const boosts = [3, 1.5, 1];

/** An index of these entries: prefixes match as one types, one slip is forgiven from four letters on. */
export function finderOf(worded: readonly Worded[] = []): Finder {
  const index = rankedIndex(worded.map(textOf), boosts);
  let entries = worded.map(shownOf);
  return {
    entries: () => entries,
    search: (query) => index.search(query),
    change(order) {
      index.change(order.map((one) => (typeof one === 'number' ? one : textOf(one))));
      const before = entries;
      entries = order.flatMap((one) =>
        typeof one === 'number' ? (before[one] ?? []) : shownOf(one),
      );
    },
  };
}

const textOf = ({ kind, title, detail, text }: Worded) => ({
  parts: [title, detail, text],
  weight: weights[kind] ?? 1,
});

const shownOf = ({ text: _text, ...entry }: Worded): Entry => entry;

/** The best of what these find, best first; of equals the one that comes first in them. */
export function bestOf(
  finders: readonly Finder[],
  query: string,
  fits: (entry: Entry) => boolean,
  limit: number,
): Entry[] {
  const best: { entry: Entry; score: number }[] = [];
  for (const { entries: all, search } of finders) {
    const entries = all();
    const scores = search(query);
    // Ten thousand times for a first letter: what is no better than the last of a full list costs one comparison.
    let enough = 0;
    for (let number = 0; number < scores.length; number += 1) {
      const score = scores[number] ?? 0;
      if (score <= enough) continue;
      const entry = entries[number];
      if (!entry || !fits(entry)) continue;
      const place = best.findIndex((other) => other.score < score);
      best.splice(place === -1 ? best.length : place, 0, { entry, score });
      if (best.length > limit) best.pop();
      if (best.length === limit) enough = best.at(-1)?.score ?? 0;
    }
  }
  return best.map(({ entry }) => entry);
}

/** The entries with these keys, by key. */
export function withKeys(finders: readonly Finder[], keys: readonly string[]): Map<string, Entry> {
  const wanted = new Set(keys);
  const found = finders.flatMap(({ entries }) => entries().filter(({ key }) => wanted.has(key)));
  return new Map(found.map((entry) => [entry.key, entry]));
}

/** Everything of a library that an agent may look for. */
export function entriesOf({ protocols, catalog }: Library): Worded[] {
  const entries: Worded[] = [];
  for (const protocol of protocols.values()) {
    const { id, kind, header, channels, type } = protocol;
    const found = kind === 'situacion' ? 'situation' : 'protocol';
    const about = { channels, detail: header.description, script: null };
    entries.push({
      ...about,
      key: id,
      kind: found,
      id,
      title: header.name,
      text: `${type} ${header.code}`,
    });
    for (const step of protocol.steps) {
      const key = `${id}/${step.id}`;
      const place = { id: key, channels, detail: header.name };
      const text = [...step.norms, ...step.points].join(' ');
      entries.push({ ...place, key, kind: 'step', title: step.action, text, script: step.script });
      if (step.script === null) continue;
      const spoken = step.script.replaceAll(/[[\]*{}]/g, ' ');
      entries.push({
        ...place,
        key: `${key}#`,
        kind: 'phrase',
        title: spoken,
        text: step.action,
        script: step.script,
      });
    }
  }
  for (const type of catalog.clientTypes) {
    const text = [...type.traits, ...type.howTo].join(' ');
    const about = {
      id: type.id,
      title: type.name,
      detail: type.cue,
      text,
      channels: [],
      script: null,
    };
    entries.push({ ...about, key: `type:${type.id}`, kind: 'clientType' });
  }
  return entries;
}

/** An open follow-up, found by client, reason, reference or folio. */
export function entryOf({ id, client, reason, reference, channel, origin }: FollowUp): Worded {
  return {
    key: `followUp:${id}`,
    kind: 'followUp',
    id,
    title: client === '' ? reason : client,
    detail: reason,
    text: `${reference} ${origin.folio} ${origin.protocolName}`,
    channels: [channel],
    script: null,
  };
}
