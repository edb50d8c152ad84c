import { isDeepStrictEqual } from 'node:util';
import { implement } from '@orpc/server';
import { soundChanges } from '../../../shared/keyboard/remap.ts';
import { peopleContract } from '../../../shared/people/contract.ts';
import { readPreferences } from '../../../shared/people/preferences.ts';
import { preferencesUnder } from '../policy/apply.ts';
import { heldChanges, type KeptPolicy } from '../policy/keeper.ts';
import { written } from '../store/failure.ts';
import type { PreparationStore } from './preparation.ts';
import { isSecret, keepSecret } from './secret.ts';
import { personOf, type PeopleStore } from './store.ts';
import { waitAfter, type Tries } from './tries.ts';

export function peopleRouter(
  store: PeopleStore,
  shift: PreparationStore,
  policy: KeptPolicy,
  now: () => number,
) {
  const os = implement(peopleContract);
  const check = pinCheck(now);
  return os.router({
    list: os.list.handler(() => store.list()),
    current: os.current.handler(() => {
      const agent = store.current();
      return agent && personOf(agent);
    }),
    save: os.save.handler(({ input, errors }) => {
      const saved = written(() => store.save(input));
      if (!saved.ok) throw errors.STORAGE({ data: { kind: saved.kind } });
      return saved.value;
    }),
    choose: os.choose.handler(async ({ input, errors }) => {
      const person = store.byId(input.id);
      if (!person) throw errors.NOT_FOUND({ data: { what: 'agent' } });
      const waitMs = await check(person, input.pin);
      if (waitMs !== null) throw errors.WRONG_PIN({ data: { waitMs } });
      const chosen = written(() => store.choose(input.id));
      if (!chosen.ok) throw errors.STORAGE({ data: { kind: chosen.kind } });
      return personOf(person);
    }),
    setPin: os.setPin.handler(async ({ input, errors }) => {
      const person = store.current();
      if (!person) throw errors.NOT_FOUND({ data: { what: 'agent' } });
      const waitMs = await check(person, input.present);
      if (waitMs !== null) throw errors.WRONG_PIN({ data: { waitMs } });
      const kept = input.pin === null ? null : await keepSecret(input.pin);
      const saved = written(() => store.setPin(person.id, kept));
      if (!saved.ok) throw errors.STORAGE({ data: { kind: saved.kind } });
      return { hasPin: kept !== null };
    }),
    ...waysOf(store, shift, policy),
  });
}

/** How whoever attends works, and what they prepared for it. */
function waysOf(store: PeopleStore, shift: PreparationStore, policy: KeptPolicy) {
  const os = implement(peopleContract);
  const ways = (id: string | null) =>
    readPreferences(preferencesUnder(policy, id === null ? {} : store.preferences(id)));
  return {
    preparation: os.preparation.handler(() => shift.of()),
    prepare: os.prepare.handler(({ input, errors }) => {
      const person = store.current();
      if (!person) throw errors.NOT_FOUND({ data: { what: 'agent' } });
      const kept = written(() => shift.keep(person.id, input.done));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      return shift.of();
    }),
    preferences: os.preferences.handler(() => ways(store.current()?.id ?? null)),
    savePreferences: os.savePreferences.handler(({ input, errors }) => {
      const person = store.current();
      if (!person) throw errors.NOT_FOUND({ data: { what: 'agent' } });
      const present = ways(person.id).preferences;
      const { preferences: held } = policy.state.held;
      // The page leaves out keys that it cannot use, which changes nothing.
      const same = isDeepStrictEqual(input.keys, soundChanges(present.keys).sound);
      const wanted = same ? { ...input, keys: present.keys } : input;
      const names = heldChanges(held, present, wanted);
      if (names.length > 0) throw errors.MANAGED({ data: { names } });
      const saved = written(() => store.savePreferences(person.id, wanted));
      if (!saved.ok) throw errors.STORAGE({ data: { kind: saved.kind } });
      return wanted;
    }),
  };
}

/** Asks for a person's PIN. Answers null when it is right or none is set, otherwise how long to wait (ms). */
function pinCheck(now: () => number) {
  const tries = new Map<string, Tries>();
  return async (person: { id: string; pin: string | null }, given: string) => {
    if (person.pin === null) return null;
    const known = tries.get(person.id);
    const wait = waitAfter(known, now());
    if (wait > 0) return wait;
    if (await isSecret(given, person.pin)) {
      tries.delete(person.id);
      return null;
    }
    const next = { wrong: (known?.wrong ?? 0) + 1, at: now() };
    tries.set(person.id, next);
    return waitAfter(next, now());
  };
}
