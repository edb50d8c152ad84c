import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { storageErrors } from '../contract/errors.ts';
import { preferencesSchema, type Preferences } from './preferences.ts';
import { personSchema, type Person } from './person.ts';

/** Four to eight digits: a courtesy between colleagues at one desk, not a defence against a thief. */
const pin = z.string().regex(/^\d{4,8}$/);

/** A person as the list of agents shows them. */
export interface Agent extends Person {
  hasPin: boolean;
}

const notFound = { NOT_FOUND: { data: type<{ what: 'agent' }>() } };
/** After five wrong tries each further one waits longer; `waitMs` says how long from now. */
const wrongPin = { WRONG_PIN: { data: type<{ waitMs: number }>() } };

export const peopleContract = {
  /** Everyone who attends at this desk, by name. */
  list: procedure.input(z.void()).output(type<Agent[]>()),

  /** Who attends now; null before the first run. */
  current: procedure.input(z.void()).output(type<Person | null>()),

  /** Adds a person or corrects name and position. */
  save: procedure.errors(storageErrors).input(personSchema).output(type<Person>()),

  /** Says who attends now. Open interactions stay with whoever began them. */
  choose: procedure
    .errors({ ...storageErrors, ...notFound, ...wrongPin })
    .input(z.strictObject({ id: z.uuid(), pin: z.string().max(20).default('') }))
    .output(type<Person>()),

  /** Sets the PIN of whoever attends now, or takes it away (null). The present one is asked for. */
  setPin: procedure
    .errors({ ...storageErrors, ...notFound, ...wrongPin })
    .input(z.strictObject({ pin: pin.nullable(), present: z.string().max(20).default('') }))
    .output(type<{ hasPin: boolean }>()),

  /** How the present agent works; what was stored and does not pass is named and falls to its default. */
  preferences: procedure
    .input(z.void())
    .output(type<{ preferences: Preferences; refused: string[] }>()),

  savePreferences: procedure
    .errors({ ...storageErrors, ...notFound })
    .input(preferencesSchema)
    .output(type<Preferences>()),
};
