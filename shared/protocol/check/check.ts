import type { OpenDocument } from '../document.ts';
import type { Issue } from '../issue.ts';
import { readProtocol } from '../read.ts';
import type { Protocol } from '../protocol.ts';
import { checkCourtesy } from './courtesy.ts';
import { checkCycles } from './cycles.ts';
import { checkData } from './data.ts';
import { checkEscalation } from './escalation.ts';
import { checkClosing, checkReach } from './flow.ts';
import { checkNames } from './names.ts';
import { checkNorms } from './norms.ts';
import { checkOptions } from './options.ts';
import { checkRevision } from './revision.ts';
import { checkSize } from './size.ts';
import { checkSpeech } from './speech.ts';
import { subjectOf, type CheckContext, type Rule, type Subject } from './subject.ts';
import { checkTargets } from './targets.ts';
import { keptWarnings } from './waivers.ts';

export type { CheckContext } from './subject.ts';

const rules: readonly Rule[] = [
  checkNames,
  checkTargets,
  checkReach,
  checkClosing,
  checkCycles,
  checkEscalation,
  checkData,
  checkOptions,
  checkCourtesy,
  checkSize,
  checkRevision,
  checkNorms,
  checkSpeech,
];

export interface Checked {
  /** The protocol, where the file could be read at all; only without errors may it be used. */
  protocol: Protocol | null;
  issues: Issue[];
}

/**
 * Everything that is wrong with one protocol file, errors and warnings, in the order of its lines.
 * @param source the file's text.
 * @param context the library it will be part of; the protocol itself is added to it.
 */
export function checkProtocol(source: string, context: CheckContext): Checked {
  const read = readProtocol(source);
  if (!read.ok) return { protocol: null, issues: inOrder(read.issues) };
  return { protocol: read.protocol, issues: checkRead(read.protocol, read.document, context) };
}

/** The rules on a protocol that has been read. */
export function checkRead(
  protocol: Protocol,
  document: OpenDocument,
  context: CheckContext,
): Issue[] {
  const protocols = new Map(context.protocols).set(protocol.id, protocol);
  const subject: Subject = subjectOf(protocol, document, { ...context, protocols });
  const found = rules.flatMap((rule) => rule(subject));
  return inOrder(keptWarnings(subject, found));
}

function inOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
