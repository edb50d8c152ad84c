/** What can be taken out of the Registro, and in which form. */
export const exportables = ['interactions', 'events', 'reviews'] as const;
export type Exportable = (typeof exportables)[number];

export const exportFormats = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Some thousand lines of an export. */
export interface ExportBlock {
  /** Whole lines; the first block of a CSV begins with the names of its columns. */
  text: string;
  /** What to ask the next block with; null = this was the last. */
  next: number | null;
  /** How far it is through all there is, 0 to 1. */
  share: number;
}

/** What makes a spreadsheet take UTF-8 for what it is. */
export const byteOrderMark = '\uFEFF';
