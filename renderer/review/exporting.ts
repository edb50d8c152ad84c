import { create } from 'zustand';
import {
  byteOrderMark,
  type ExportBlock,
  type Exportable,
  type ExportFormat,
} from '../../shared/review/export.ts';
import { reversedIn, type Filter } from '../../shared/review/filter.ts';
import { asksAgain, troubleOf } from '../account/trouble.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { saveText } from './saveText.ts';
import { askedFor } from './store.ts';

interface Exporting {
  /** The person has asked to stop. */
  cancelled: boolean;
  /** How far it is, 0 to 1; null = nothing is being exported. */
  share: number | null;
  failed: Fault | null;
  /** What waits for the password, given once more. */
  waiting: (() => void) | null;
}

export const useExporting = create<Exporting>(() => ({
  cancelled: false,
  share: null,
  failed: null,
  waiting: null,
}));

export function cancelExport(): void {
  useExporting.setState({ cancelled: true, waiting: null });
}

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/x-ndjson',
};
const names: Readonly<Record<Exportable, string>> = {
  interactions: 'registro',
  events: 'registro-sucesos',
  reviews: 'registro-revisiones',
};

/** Gathers what the filter finds block by block and hands it over as a file; cancelled, nothing is written. */
export async function exportList(
  filter: Filter,
  what: Exportable,
  format: ExportFormat,
): Promise<void> {
  const asked = askedFor(filter);
  if (useExporting.getState().share !== null || reversedIn(asked)) return;
  useExporting.setState({ cancelled: false, share: 0, failed: null, waiting: null });
  const parts = format === 'csv' ? [byteOrderMark] : [];
  try {
    for (let after: number | null = null; !useExporting.getState().cancelled;) {
      const from: number | null = after;
      // oxlint-disable-next-line no-await-in-loop -- each block says where the next begins
      const block: ExportBlock = await deliver(() =>
        api.review.export({ ...asked, what, format, after: from }),
      );
      parts.push(block.text);
      useExporting.setState({ share: block.share });
      if (block.next === null) {
        saveText(`${names[what]}.${format}`, types[format], parts);
        break;
      }
      after = block.next;
    }
    useExporting.setState({ share: null });
  } catch (error) {
    const again = asksAgain(troubleOf(error)) ? () => void exportList(filter, what, format) : null;
    const failed = again ? null : faultOf(error);
    useExporting.setState({ share: null, failed, waiting: again });
  }
}
