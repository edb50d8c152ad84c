import type { Notice, NoticeContent } from '../../../shared/integrity/notice.ts';
import type { Database } from '../store/database.ts';
import { noticeText } from './texts.ts';

interface Row {
  no: number;
  at: number;
  detail: string;
}

export type NoticeStore = ReturnType<typeof noticeStore>;

/** What the person must be told about their data; each stays until it has been read. */
export function noticeStore(db: Database, now: () => number) {
  const insert = db.prepare<[number, string, string]>(
    'INSERT INTO notice (at, kind, detail) VALUES (?, ?, ?)',
  );
  const same = db.prepare<[string], { no: number }>('SELECT no FROM notice WHERE detail = ?');
  const unread = db.prepare<[], Row>(
    'SELECT no, at, detail FROM notice WHERE read_at IS NULL ORDER BY no',
  );
  const read = db.prepare<[number, number]>(
    'UPDATE notice SET read_at = ? WHERE no = ? AND read_at IS NULL',
  );
  return {
    /** The very same thing is told once, however often it is found again. */
    tell(content: NoticeContent): void {
      const detail = JSON.stringify(content);
      if (!same.get(detail)) insert.run(now(), content.kind, detail);
    },
    unread: (): Notice[] =>
      unread.all().map(({ no, at, detail }) => {
        const content = contentOf(detail);
        return { no, at, kind: content.kind, text: noticeText(content), content };
      }),
    /** @returns false when there is no such unread notice. */
    markRead: (no: number): boolean => read.run(now(), no).changes > 0,
  };
}

/** A notice that an earlier version kept said in `text` what was wrong with the log. */
function contentOf(detail: string): NoticeContent {
  const kept = JSON.parse(detail) as NoticeContent & { text?: string };
  return kept.kind === 'logBroken' ? { ...kept, why: kept.why ?? kept.text ?? '' } : kept;
}
