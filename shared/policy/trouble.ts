import type { PolicyKey } from './reference.ts';

/** What is wrong at one place of a policy file, in terms that every language has a sentence for. */
export type PolicyFault =
  | { is: 'empty' | 'yaml' | 'tooLarge' | 'references' | 'forbiddenKey' | 'lock' | 'noCompany' }
  | { is: 'unknown' | 'unknownCommand'; key: string; nearest: string | null }
  | { is: 'form'; key: PolicyKey }
  | { is: 'lockWithoutValue' | 'fixed'; key: string }
  /** A shortcut: the command and the key that it cannot have. */
  | { is: 'noKey' | 'reserved'; key: string; command: string }
  | { is: 'taken' | 'global'; key: string; command: string; by: string };

/** One thing wrong with a policy. Lines count from 1. */
export interface PolicyIssue {
  line: number;
  /** One Spanish sentence, for the command line. */
  message: string;
  fault: PolicyFault;
}

/** Why a policy file cannot be used. */
export type PolicyWhy =
  | { is: 'unreadable'; code: string }
  | { is: 'notUtf8' }
  /** The first few. */
  | { is: 'issues'; issues: PolicyIssue[] };

/** A policy that cannot be used, and what holds meanwhile: the last good one, or everything as it was. */
export interface PolicyTrouble {
  path: string;
  why: PolicyWhy;
  meanwhile: 'lastGood' | 'frozen';
  /** All of it in Spanish sentences. */
  text: string;
}
