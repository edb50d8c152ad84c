import type { Library } from '../../../shared/library/library.ts';
import { stepOf } from '../../../shared/protocol/protocol.ts';
import type { TimelineEntry } from '../../../shared/review/view.ts';
import type { LoggedEvent } from '../../../shared/session/event.ts';

/** The steps that were entered, with their times: all that an erased log still tells. */
export function skeletonOf(library: Library | null, log: readonly LoggedEvent[]): TimelineEntry[] {
  return log.flatMap(({ at, event, from, to }): TimelineEntry[] => {
    if (from === to || to === null) return [];
    const [protocolId = '', stepId = ''] = to.split('/');
    const protocol = library?.protocols.get(protocolId);
    const action = protocol ? (stepOf(protocol, stepId)?.action ?? '') : '';
    const protocolName = protocol?.header.name ?? protocolId;
    return [{ kind: 'bare', at, type: event.type, protocolName, action }];
  });
}
