import { implement } from '@orpc/server';
import { practiceContract } from '../../../shared/practice/contract.ts';
import { branchesOf } from '../../../shared/practice/coverage.ts';
import { quizOn } from '../../../shared/practice/quiz.ts';
import { find, type Desk } from '../session/desk.ts';

/** Rehearsal: what was practised, read from the logs of practice alone. */
export function practiceRouter(desk: Desk) {
  const os = implement(practiceContract);
  const taken = desk.db.prepare<[number], { branch: string }>(
    `SELECT DISTINCT e.from_step || '/' || json_extract(e.body, '$.option') AS branch
     FROM interaction i JOIN event e ON e.interaction = i.no
     WHERE i.practice = 1 AND i.agent = ? AND e.type = 'decided'`,
  );
  return os.router({
    branches: os.branches.handler(({ input, errors }) => {
      const protocol = desk.library.newest().library.protocols.get(input.protocol);
      if (!protocol) throw errors.NOT_FOUND({ data: { what: 'protocol' } });
      const agent = desk.people.current();
      const branches = agent ? taken.all(agent.no).map(({ branch }) => branch) : [];
      return branchesOf(protocol, new Set(branches));
    }),

    quiz: os.quiz.handler(({ input, errors }) => {
      const session = find(desk, input.id);
      if (!session?.state.practice) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      const { context, state, id } = session;
      return quizOn(
        context.library,
        state.entered.map(({ key }) => key),
        id,
      );
    }),
  });
}
