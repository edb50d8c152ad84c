import type { Catalog } from '../../catalog/catalog.ts';
import type { Issue } from '../issue.ts';
import type { MessageCode } from '../messages.ts';
import type { Step } from '../protocol.ts';
import { normsOf, scriptsOf, type PlacedText } from './parts.ts';
import { readability } from './readability.ts';
import type { Rule, Subject } from './subject.ts';
import { findWord, watchedIn, type Watched } from './words.ts';

const longestSeconds = 20;
/** Below this Szigriszt score a text is "muy difícil"; shorter texts are too short to score. */
const easiestAllowed = 40;
const fewestWordsToScore = 25;

/** What is said to a client can be said in one breath, with respect and with something in it (D112–D115). */
export const checkSpeech: Rule = (subject) => [
  ...subject.protocol.steps.flatMap((step) => [
    ...scriptsOf(step).flatMap((script) => checkScript(subject, step, script)),
    ...checkReading(subject, step),
  ]),
  ...checkAddress(subject),
];

function checkScript(subject: Subject, step: Step, { text, path }: PlacedText): Issue[] {
  const at = [...subject.pathOf(step), ...path];
  const { words, placeholders } = subject.catalog;
  const spoken = asSpoken(text, placeholders);
  const seconds = Math.round((wordCount(spoken) / words.perMinute) * 60);
  const issues: Issue[] = [];
  if (seconds > longestSeconds) issues.push(subject.report(at, 'GUION_LARGO', { seconds }));
  if (
    /(?:^|[.!?:]\s+)no(?:[,.;]|\s+(?:se puede|es posible|podemos|puedo|procede)\b)/iu.test(text)
  ) {
    issues.push(subject.report(at, 'NO_A_SECAS'));
  }
  const diminutive = findWord(text, words.diminutives);
  if (diminutive !== null) issues.push(subject.report(at, 'DIMINUTIVO', { word: diminutive }));
  const slogan = findWord(text, words.slogans);
  if (slogan !== null) issues.push(subject.report(at, 'DICHO', { word: slogan }));
  const watch = (list: readonly Watched[], code: MessageCode) => {
    for (const { text: word, instead } of watchedIn(text, list)) {
      issues.push(subject.report(at, code, { word, instead }));
    }
  };
  watch(words.blaming, 'CULPA');
  watch(words.empty, 'FRASE_VACIA');
  return issues;
}

/** A script with its placeholders filled by their examples, all optional parts said. */
function asSpoken(text: string, placeholders: Catalog['placeholders']): string {
  return text
    .replaceAll(/\{([a-z0-9_]+)\}/g, (_, name: string) => placeholders[name]?.example ?? name)
    .replaceAll(/[[\]*]/g, '');
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** One form of address throughout: the first script or norm that leaves the other one is named. */
function checkAddress(subject: Subject): Issue[] {
  const { words } = subject.catalog;
  const texts = subject.protocol.steps.flatMap((step) =>
    [...scriptsOf(step), ...normsOf(step)].map(({ text, path }) => ({
      at: [...subject.pathOf(step), ...path],
      informal: findWord(text, words.informal),
      formal: findWord(text, words.formal),
    })),
  );
  if (texts.every(({ formal }) => formal === null)) return [];
  return texts.flatMap(({ at, informal }) =>
    informal === null ? [] : [subject.report(at, 'TU_Y_USTED', { word: informal })],
  );
}

function checkReading(subject: Subject, step: Step): Issue[] {
  const { placeholders } = subject.catalog;
  const text = [step.script ?? '', ...step.norms]
    .map((each) => asSpoken(each, placeholders))
    .join(' ');
  if (wordCount(text) < fewestWordsToScore) return [];
  const score = Math.round(readability(text));
  if (score >= easiestAllowed) return [];
  return [subject.report([...subject.pathOf(step), 'normas'], 'LECTURA', { score })];
}
