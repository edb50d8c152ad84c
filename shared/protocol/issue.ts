import { messages, type MessageCode, type Values } from './messages.ts';

/** One thing wrong with a file, for the person who wrote it. Lines and columns count from 1. */
export interface Issue {
  line: number;
  column: number;
  severity: 'error' | 'aviso';
  code: string;
  message: string;
}

/** An issue with the file it is in, by the name the caller gave it. */
export interface FileIssue extends Issue {
  file: string;
}

export interface Position {
  line: number;
  column: number;
}

/** Line and column of a path of keys and indexes in the file (its nearest existing parent, if need be). */
export type Place = (path: readonly PropertyKey[]) => Position;

/** An issue of that code at that place; the message says what is wrong and how to mend it. */
export function issueAt(at: Position, code: MessageCode, values: Values = {}): Issue {
  const { severity, text } = messages[code];
  const message = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { line: at.line, column: at.column, severity, code, message };
}
