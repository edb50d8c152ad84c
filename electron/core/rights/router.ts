import { implement } from '@orpc/server';
import { rightsContract } from '../../../shared/rights/contract.ts';
import { orRefuse } from '../account/refuse.ts';
import { write } from '../account/rules.ts';
import type { Desk } from '../session/desk.ts';
import { rightsActs } from './acts.ts';
import { annotate } from './annotate.ts';
import { changeRetention } from './changeRetention.ts';
import { rightsFinder } from './find.ts';
import { recordReader } from './record.ts';
import type { RetentionKeeper } from './retention.ts';

/** What a client may ask for, and how long things are kept. */
export function rightsRouter(desk: Desk, keeper: RetentionKeeper) {
  const os = implement(rightsContract);
  const { db, library } = desk;
  const { audit } = desk.access;
  const acts = rightsActs(desk, keeper);
  const find = rightsFinder(db, library);
  const recordOf = recordReader(db);
  return os.router({
    find: os.find.handler(({ input }) => {
      if (input.before === null) orRefuse(write(db, () => audit.note('searched')));
      return find(input.text, input.before);
    }),
    record: os.record.handler(({ input, errors }) => {
      const records = input.ids.map(recordOf).filter((record) => record !== null);
      if (records.length < input.ids.length) {
        throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      }
      const noted = write(db, () => {
        for (const { no } of records) audit.note('exported', null, no);
      });
      orRefuse(noted);
      return records.map(({ no: _no, ...record }) => record);
    }),
    annotate: os.annotate.handler(({ input: { id, annotationId, text } }) =>
      orRefuse(annotate(desk, id, annotationId, text)),
    ),
    block: os.block.handler(({ input: { ids, reason } }) => ({
      blocked: orRefuse(acts.restrict(ids, reason, 'blocked')),
    })),
    unblock: os.unblock.handler(({ input: { ids, reason } }) => ({
      unblocked: orRefuse(acts.restrict(ids, reason, 'unblocked')),
    })),
    erase: os.erase.handler(({ input: { ids, reason } }) => ({
      erased: orRefuse(acts.erase(ids, reason)),
    })),
    retention: os.retention.handler(() => keeper.retention()),
    previewRetention: os.previewRetention.handler(({ input }) => keeper.preview(input)),
    setRetention: os.setRetention.handler(({ input }) =>
      orRefuse(changeRetention(desk, keeper, input)),
    ),
  });
}
