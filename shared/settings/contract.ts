import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { settingsSchema, type Settings } from './settings.ts';

export const settingsContract = {
  /** Null before the first run has said the company's name. */
  get: oc.input(z.void()).output(type<Settings | null>()),
  save: oc.errors(storageErrors).input(settingsSchema).output(type<Settings>()),
};
