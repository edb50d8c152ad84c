import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { managedErrors } from '../policy/contract.ts';
import { storageErrors } from '../contract/errors.ts';
import { settingsSchema, type Settings } from './settings.ts';

export const settingsContract = {
  /** Null before the first run has said the company's name. */
  get: procedure.input(z.void()).output(type<Settings | null>()),
  /** Whoever sets the program up; afterwards an administrator. */
  save: procedure
    .meta({ roles: ['administrator'], untilClaimed: true })
    .errors({ ...storageErrors, ...managedErrors })
    .input(settingsSchema)
    .output(type<Settings>()),
};
