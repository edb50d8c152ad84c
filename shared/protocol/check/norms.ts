import type { Issue } from '../issue.ts';
import { instructionsIn } from './instructions.ts';
import { normsOf } from './parts.ts';
import type { Rule, Subject } from './subject.ts';
import { watchedIn } from './words.ts';

const longestNorm = 160;

/** Norms are specific, short and one at a time, so that each can be kept and marked (D19). */
export const checkNorms: Rule = (subject) =>
  subject.protocol.steps.flatMap((step) =>
    normsOf(step).flatMap(({ text, path }) =>
      checkNorm(subject, text, [...subject.pathOf(step), ...path]),
    ),
  );

function checkNorm(subject: Subject, text: string, at: PropertyKey[]): Issue[] {
  const issues: Issue[] = [];
  const { words } = subject.catalog;
  for (const { text: word, instead } of watchedIn(text, words.vague)) {
    issues.push(subject.report(at, 'NORMA_AMBIGUA', { word, instead }));
  }
  if (text.length > longestNorm) {
    issues.push(subject.report(at, 'NORMA_LARGA', { count: text.length }));
  }
  const [one, other] = instructionsIn(text, words.imperatives);
  if (one !== undefined && other !== undefined) {
    issues.push(subject.report(at, 'NORMA_DOBLE', { one, other }));
  }
  return issues;
}
