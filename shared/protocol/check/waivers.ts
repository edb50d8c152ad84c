import type { Issue } from '../issue.ts';
import type { Waiver } from '../protocol.ts';
import type { Subject } from './subject.ts';

/**
 * The issues that are left once the author's accepted warnings are taken out (D19). A step's own waivers
 * hold for the lines of that step, the protocol's for the whole file; errors cannot be waived.
 */
export function keptWarnings(subject: Subject, issues: readonly Issue[]): Issue[] {
  const { protocol } = subject;
  const starts = protocol.steps
    .map((step) => ({ step, line: subject.report(subject.pathOf(step), 'AVISO_SIN_USO').line }))
    .toSorted((a, b) => a.line - b.line);
  const waiversAt = (line: number): readonly Waiver[] => {
    const at = starts.findLast((start) => start.line <= line);
    return [...protocol.waivers, ...(at?.step.waivers ?? [])];
  };
  const used = new Set<Waiver>();
  const kept = issues.filter((issue) => {
    const waiver = waiversAt(issue.line).find((each) => each.code === issue.code);
    if (issue.severity === 'error' || !waiver) return true;
    used.add(waiver);
    return false;
  });
  const stale = (waivers: readonly Waiver[], path: PropertyKey[]) =>
    waivers.flatMap((waiver, index) =>
      used.has(waiver)
        ? []
        : [
            subject.report([...path, 'avisos_aceptados', index], 'AVISO_SIN_USO', {
              code: waiver.code,
            }),
          ],
    );
  return [
    ...kept,
    ...stale(protocol.waivers, []),
    ...protocol.steps.flatMap((step) => stale(step.waivers, subject.pathOf(step))),
  ];
}
