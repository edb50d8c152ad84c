import { ORPCError } from '@orpc/server';
import { problemText, type Problem } from '../core/problem.ts';

/** Without a core every call still gets an answer, and the reason with it. */
export function unavailable(problem: Problem): () => never {
  return () => {
    throw new ORPCError('CORE_UNAVAILABLE', {
      status: 503,
      message: problemText(problem),
      data: { reason: problem.reason },
    });
  };
}
