import { oc, type } from '@orpc/contract';
import { z } from 'zod';

export interface SystemStatus {
  version: string;
  /** Which door this page came through. */
  door: 'desktop' | 'browser';
  dataDir: string;
  /** True until company and agent are known. */
  firstRun: boolean;
  sqlite: string;
}

export const systemContract = {
  status: oc.input(z.void()).output(type<SystemStatus>()),
};
