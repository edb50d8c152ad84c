import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import type { Branch } from './coverage.ts';
import type { Question } from './quiz.ts';

const notFound = {
  NOT_FOUND: { data: type<{ what: 'interaction' | 'protocol' }>() },
};

export const practiceContract = {
  /** "Ramas que aún no ha practicado": the branches of a protocol for whoever attends now. */
  branches: procedure
    .errors(notFound)
    .input(z.strictObject({ protocol: z.string().min(1).max(80) }))
    .output(type<Branch[]>()),

  /** A short quiz on the norms of the steps of one practice; the same practice, the same quiz. */
  quiz: procedure
    .errors(notFound)
    .input(z.strictObject({ id: z.uuid() }))
    .output(type<Question[]>()),
};
