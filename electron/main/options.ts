import path from 'node:path';
import { texts } from './texts.ts';

export interface Options {
  /** Where the data lives; null = the usual place. */
  dataDir: string | null;
  /** `guion://…` links that this start was given. */
  links: string[];
}

export type ParsedOptions = { ok: true; options: Options } | { ok: false; message: string };

/**
 * Reads the command line. Words that are not ours are let pass: Chromium and Electron have their own.
 *
 * @param from the folder that a relative data folder is meant from
 */
export function parseOptions(words: readonly string[], from: string): ParsedOptions {
  const options: Options = { dataDir: null, links: [] };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith('guion://')) options.links.push(word);
    if (word !== '--data-dir' && !word.startsWith('--data-dir=')) continue;
    const value = word === '--data-dir' ? words[(at += 1)] : word.slice('--data-dir='.length);
    if (value === undefined || value === '' || value.startsWith('--')) {
      return { ok: false, message: texts.dataDirWithoutValue };
    }
    options.dataDir = path.resolve(from, value);
  }
  return { ok: true, options };
}

/** The links that another start of the program hands over; nothing else of what it sends is taken. */
export function linksIn(given: unknown): string[] {
  if (typeof given !== 'object' || given === null || !('links' in given)) return [];
  const { links } = given;
  return Array.isArray(links)
    ? links.filter((link): link is string => typeof link === 'string')
    : [];
}
