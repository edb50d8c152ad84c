import { protocolIn, type Library } from '../library/library.ts';
import { stepOf, type Step } from '../protocol/protocol.ts';
import { chanceFrom, draw } from './chance.ts';

/** Which norm belongs to this step? One answer is right. */
export interface Question {
  action: string;
  answers: string[];
  /** Index of the right answer. */
  right: number;
}

const mostQuestions = 5;
const wrongAnswers = 2;

/**
 * A short quiz on the norms of the steps that were walked: the same seed, the same quiz.
 * @param walked "protocol/step", as the state's `entered` names them.
 */
export function quizOn(library: Library, walked: readonly string[], seed: string): Question[] {
  const chance = chanceFrom(seed);
  const steps = walked.flatMap((key) => {
    const [protocol = '', id = ''] = key.split('/');
    return stepOf(protocolIn(library, protocol), id) ?? [];
  });
  const all = [...library.protocols.values()].flatMap((protocol) => protocol.steps);
  return shuffled(steps, chance)
    .slice(0, mostQuestions)
    .flatMap((step) => questionOn(step, all, chance) ?? []);
}

function questionOn(step: Step, all: readonly Step[], chance: () => number): Question | null {
  const right = draw(step.norms, () => 1, chance);
  const others = all.flatMap(({ norms }) => norms).filter((norm) => !step.norms.includes(norm));
  const wrong = shuffled([...new Set(others)], chance).slice(0, wrongAnswers);
  if (right === undefined || wrong.length < wrongAnswers) return null;
  const answers = shuffled([right, ...wrong], chance);
  return { action: step.action, answers, right: answers.indexOf(right) };
}

function shuffled<Thing>(things: readonly Thing[], chance: () => number): Thing[] {
  return things
    .map((thing) => ({ thing, place: chance() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
