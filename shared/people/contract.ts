import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { managedErrors } from '../policy/contract.ts';
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

/** The list of the shift's preparation, with what whoever attends has ticked in this shift. */
export interface Preparation {
  items: { id: string; text: string; done: boolean }[];
  /** True once all of it is done: the first step that only asks for it is left out. */
  done: boolean;
}

export const peopleContract = {
  /** Everyone who attends at this desk, by name. */
  list: procedure.input(z.void()).output(type<Agent[]>()),

  /** Who attends now; null before the first run. */
  current: procedure.input(z.void()).output(type<Person | null>()),

  /**
   * Adds a person or corrects name and position. The name stands in every log and review: once somebody
   * supervises, it is not for whoever sits down to give.
   */
  save: procedure
    .meta({ roles: ['supervisor', 'administrator'], untilClaimed: true })
    .errors(storageErrors)
    .input(personSchema)
    .output(type<Person>()),

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

  /** Null where the organisation does not ask for it. */
  preparation: procedure.input(z.void()).output(type<Preparation | null>()),

  /** Keeps what is ticked of it, for this shift of whoever attends now. */
  prepare: procedure
    .errors({ ...storageErrors, ...notFound })
    .input(z.strictObject({ done: z.array(z.string().max(80)).max(100) }))
    .output(type<Preparation | null>()),

  /** How the present agent works; what was stored and does not pass is named and falls to its default. */
  preferences: procedure
    .input(z.void())
    .output(type<{ preferences: Preferences; refused: string[] }>()),

  savePreferences: procedure
    .errors({ ...storageErrors, ...managedErrors, ...notFound })
    .input(preferencesSchema)
    .output(type<Preferences>()),
};
