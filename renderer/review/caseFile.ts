import type { InteractionLog } from '../../shared/review/view.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { saveText } from './saveText.ts';

/** The interaction with the proof that nobody changed it, as a file for another program. */
export async function saveCaseFile(log: InteractionLog): Promise<void> {
  const { drawing: _drawing, ...rest } = log;
  const proof = await deliver(() => api.integrity.proof({ id: log.summary.id }));
  const text = JSON.stringify({ ...rest, proof }, null, 2);
  saveText(`expediente-${log.summary.folio}.json`, 'application/json', [text]);
}
