import { openCore } from '../../../core/core.ts';
import { summarize } from '../../../core/export/summary.ts';
import { problemText } from '../../../core/problem.ts';
import { reviewStore } from '../../../core/review/store.ts';
import { noFilter, type Span } from '../../../../shared/review/filter.ts';
import type { NamedCount, PeriodSummary } from '../../../../shared/review/summary.ts';
import { coreOptions, keepFilesPrivate } from '../../surroundings.ts';
import type { Command, ExitCode } from '../command.ts';
import { parsed } from '../usage.ts';
import { spanBetween } from './span.ts';
import { texts } from './texts.ts';

const options = {
  json: { type: 'boolean', default: false },
  desde: { type: 'string' },
  hasta: { type: 'string' },
  'data-dir': { type: 'string' },
} as const;

/** `registro resumen`: the counts of a period. 0 said, 1 could not be read, 2 wrong usage. */
export const summaryCommand: Command = {
  summary: texts.summary,
  run(words, terminal): ExitCode {
    const args = parsed(words, options, terminal, texts.summary);
    if (!args) return 2;
    const { json, desde, hasta, 'data-dir': dataDir = null } = args.values;
    const span = spanBetween(desde, hasta);
    const [extra] = args.positionals;
    const wrong = extra === undefined ? wrongIn(span) : texts.tooManyWords(extra);
    if (wrong !== null || !span) {
      terminal.err(wrong ?? texts.badDay);
      return 2;
    }
    keepFilesPrivate();
    const opened = openCore(coreOptions('command', dataDir));
    if (!opened.ok) {
      terminal.err(problemText(opened.problem));
      return 1;
    }
    const counted = opened.core.work(({ db, library, people }) => {
      const { query } = reviewStore(db, library, people);
      return whole(summarize(db, library, query, { filter: noFilter, span, own: null }));
    });
    opened.core.close();
    if (json) terminal.out(JSON.stringify(counted, null, 2));
    else for (const line of linesOf(counted)) terminal.out(line);
    return 0;
  },
};

function wrongIn(span: Span | null): string | null {
  if (!span) return texts.badDay;
  const reversed = span.from !== null && span.until !== null && span.from >= span.until;
  return reversed ? texts.reversed : null;
}

function whole<Made>(work: Generator<void, Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function linesOf(summary: PeriodSummary): string[] {
  const group = (title: string, counts: readonly NamedCount[]) => [
    '',
    `${title}:`,
    ...counts.map(({ name, count }) => `  ${String(count).padStart(9)}  ${texts.named(name)}`),
  ];
  return [
    texts.counted(summary),
    ...group(texts.outcome, summary.outcomes),
    ...group(texts.protocol, summary.protocols),
    ...group(texts.channel, summary.channels),
    ...group(texts.agent, summary.agents),
    ...group(texts.satisfaction, summary.satisfaction),
  ];
}
