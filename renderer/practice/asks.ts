import { useCallback, useEffect, useState } from 'react';
import type { Branch } from '../../shared/practice/coverage.ts';
import type { Question } from '../../shared/practice/quiz.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import { useSession } from '../session/store.ts';
import { troubleOf } from '../session/trouble.ts';

/** What the core answers to a question; null until it does. */
function useAnswer<Answer>(ask: () => Promise<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const run = async () => {
      try {
        setAnswer(await deliver(ask));
      } catch (error) {
        useSession.setState({ trouble: troubleOf(faultOf(error), null) });
      }
    };
    void run();
  }, [ask]);
  return answer;
}

export function useQuiz(id: string): Question[] | null {
  return useAnswer(useCallback(() => api.practice.quiz({ id }), [id]));
}

export function useBranches(protocol: string): Branch[] | null {
  return useAnswer(useCallback(() => api.practice.branches({ protocol }), [protocol]));
}
