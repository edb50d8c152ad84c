import { api } from '../api/client.ts';
import { saveText } from '../review/saveText.ts';

export const acts = ['copy', 'annotate', 'block', 'unblock', 'erase'] as const;
export type Act = (typeof acts)[number];

/** Does it with these interactions. @param words the reason, or what is annotated. */
export async function perform(act: Act, ids: string[], words: string): Promise<void> {
  switch (act) {
    case 'copy':
      return saveText('datos-personales.json', 'application/json', [
        JSON.stringify(await api.rights.record({ ids }), null, 2),
      ]);
    case 'annotate':
      for (const id of ids) {
        const annotationId = crypto.randomUUID();
        // oxlint-disable-next-line no-await-in-loop -- the next only when this one was kept
        await api.rights.annotate({ id, annotationId, text: words });
      }
      return;
    case 'block':
      return void (await api.rights.block({ ids, reason: words }));
    case 'unblock':
      return void (await api.rights.unblock({ ids, reason: words }));
    case 'erase':
      return void (await api.rights.erase({ ids, reason: words }));
  }
}
