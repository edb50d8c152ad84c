import path from 'node:path';
import { texts } from '../texts.ts';

export interface StartOptions {
  browser: boolean;
  port: number | undefined;
  dataDir: string | undefined;
  /** What is handed to the app as it is: deep links and everything after `--`. */
  rest: readonly string[];
}

export type Parsed =
  | { ok: true; options: StartOptions }
  | { ok: false; reason: 'wrong-usage'; message: string };

const VALUED = new Set(['--port', '--data-dir']);

/**
 * Reads the words after `npm start --`.
 *
 * @param from the folder that a relative data folder is meant from
 * @returns the options, or one Spanish sentence about the first thing that is wrong
 */
export function parseStartOptions(words: readonly string[], from: string): Parsed {
  const options: StartOptions = { browser: false, port: undefined, dataDir: undefined, rest: [] };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      options.rest = [...options.rest, ...words.slice(at + 1)];
      break;
    }
    if (word.startsWith('guion://')) {
      options.rest = [...options.rest, word];
      continue;
    }
    if (!word.startsWith('-')) return wrong(texts.strayWord(word));
    const [flag = '', ...afterEquals] = word.split('=');
    const inline = afterEquals.length > 0 ? afterEquals.join('=') : undefined;
    const value = VALUED.has(flag) ? (inline ?? words[(at += 1)]) : inline;
    const message = apply(options, flag, value, from);
    if (message !== null) return wrong(message);
  }
  return { ok: true, options };
}

function apply(
  options: StartOptions,
  flag: string,
  value: string | undefined,
  from: string,
): string | null {
  if (flag === '--browser') {
    if (value !== undefined) return texts.needlessValue(flag);
    options.browser = true;
    return null;
  }
  if (!VALUED.has(flag)) return texts.unknownFlag(flag);
  if (value === undefined || value === '' || value.startsWith('--')) {
    return texts.missingValue(flag);
  }
  if (flag === '--data-dir') {
    options.dataDir = path.resolve(from, value);
    return null;
  }
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) return texts.badPort(value);
  options.port = Number(value);
  return null;
}

function wrong(message: string): Parsed {
  return { ok: false, reason: 'wrong-usage', message };
}
