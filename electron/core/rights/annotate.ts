import { redact } from '../../../shared/privacy/redact.ts';
import type { Annotation } from '../../../shared/rights/record.ts';
import { write, type Done } from '../account/rules.ts';
import type { Desk } from '../session/desk.ts';
import { rightsStore } from './store.ts';

/** Puts a correction beside an interaction; asked again with the same id, it writes nothing. */
export function annotate(
  { db, now, access: { seat, audit } }: Desk,
  id: string,
  annotationId: string,
  text: string,
): Done<Annotation[]> {
  const store = rightsStore(db);
  const place = store.place(id);
  const hidden = place?.kept === 'blocked' && !seat.may('administrator');
  if (!place || hidden || place.kept === 'erased') {
    return { ok: false, refusal: { code: 'NOT_FOUND', data: { what: 'interaction' } } };
  }
  const author = seat.account()?.name ?? '';
  return write(db, () => {
    store.annotate(place.no, { id: annotationId, at: now(), author, text: redact(text) });
    audit.note('annotated', null, place.no);
    return store.annotations(place.no);
  });
}
