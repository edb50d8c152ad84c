import MiniSearch from 'minisearch';
import type { Library } from '../../../shared/library/library.ts';
import type { FollowUp } from '../../../shared/followup/contract.ts';
import { fold } from '../../../shared/search/fold.ts';
import type { FoundKind } from '../../../shared/search/kinds.ts';

/** Something to be found, before it is shown. */
export interface Entry {
  key: string;
  kind: FoundKind;
  id: string;
  title: string;
  detail: string;
  text: string;
  channels: readonly string[];
  /** The phrase as written, with its placeholders. */
  script: string | null;
}

export type Finder = MiniSearch<Entry>;

/** What can be started, opened or chosen is looked for more often than the steps inside it. */
const weights: Partial<Record<FoundKind, number>> = {
  protocol: 3,
  situation: 1.5,
  clientType: 1.5,
};

/** An index of these entries: prefixes match as one types, one slip is forgiven from four letters on. */
export function finderOf(entries: readonly Entry[]): Finder {
  const finder: Finder = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'detail', 'text'],
    storeFields: ['key', 'kind', 'id', 'title', 'detail', 'channels', 'script'],
    processTerm: fold,
    searchOptions: {
      boost: { title: 3, detail: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
      boostDocument: (_key, _term, stored) => weights[stored?.['kind'] as FoundKind] ?? 1,
    },
  });
  finder.addAll(entries);
  return finder;
}

/** Everything of a library that an agent may look for. */
export function entriesOf({ protocols, catalog }: Library): Entry[] {
  const entries: Entry[] = [];
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
export function entryOf({ id, client, reason, reference, channel, origin }: FollowUp): Entry {
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
