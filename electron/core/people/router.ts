import { implement } from '@orpc/server';
import { peopleContract } from '../../../shared/people/contract.ts';
import { written } from '../store/failure.ts';
import type { PeopleStore } from './store.ts';

export function peopleRouter(store: PeopleStore) {
  const os = implement(peopleContract);
  return os.router({
    list: os.list.handler(() => store.list()),
    current: os.current.handler(() => {
      const agent = store.current();
      return agent && { id: agent.id, name: agent.name, position: agent.position };
    }),
    save: os.save.handler(({ input, errors }) => {
      const saved = written(() => store.save(input));
      if (!saved.ok) throw errors.STORAGE({ data: { kind: saved.kind } });
      return saved.value;
    }),
    choose: os.choose.handler(({ input, errors }) => {
      const chosen = written(() => store.choose(input.id));
      if (!chosen.ok) throw errors.STORAGE({ data: { kind: chosen.kind } });
      if (!chosen.value) throw errors.NOT_FOUND({ data: { what: 'agent' } });
      return chosen.value;
    }),
  });
}
