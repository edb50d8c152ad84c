import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';

export interface SystemStatus {
  version: string;
  /** Which door this page came through. */
  door: 'desktop' | 'browser';
  dataDir: string;
  /** True until company and agent are known. */
  firstRun: boolean;
  /** Settings that were stored and do not pass, by name: their defaults serve. */
  refusedSettings: string[];
  sqlite: string;
  /** The folder holds a year that was invented to try the program on. */
  demo: boolean;
}

export const systemContract = {
  status: procedure.input(z.void()).output(type<SystemStatus>()),
};
