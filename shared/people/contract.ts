import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { personSchema, type Person } from './person.ts';

export const peopleContract = {
  /** Everyone who attends at this desk, by name. */
  list: oc.input(z.void()).output(type<Person[]>()),

  /** Who attends now; null before the first run. */
  current: oc.input(z.void()).output(type<Person | null>()),

  /** Adds a person or corrects name and position. */
  save: oc.errors(storageErrors).input(personSchema).output(type<Person>()),

  /** Says who attends now. Open interactions stay with whoever began them. */
  choose: oc
    .errors({ ...storageErrors, NOT_FOUND: { data: type<{ what: 'agent' }>() } })
    .input(z.strictObject({ id: z.uuid() }))
    .output(type<Person>()),
};
