import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { ClientType } from '../catalog/catalog.ts';
import type { ChannelId, LevelId } from '../protocol/protocol.ts';

/** A protocol that can be started. */
export interface ProtocolCard {
  id: string;
  name: string;
  type: string;
  code: string;
  /** "Cuándo usarlo" (D17). */
  when: string;
  level: LevelId;
  channels: ChannelId[];
  media: string[];
  version: string;
  revisedOn: string;
  /** UTC ms of the last interaction with it; null = never used. */
  usedAt: number | null;
}

/** A file that is not used as it stands; where an earlier good version exists, that one goes on serving. */
export interface LibraryProblem {
  file: string;
  line: number;
  column: number;
  message: string;
  servesEarlier: boolean;
}

export const libraryContract = {
  /** Protocols to choose from, the last used first. Escalations and situations are not started by hand. */
  list: oc
    .input(z.void())
    .output(type<{ protocols: ProtocolCard[]; problems: LibraryProblem[] }>()),

  clientTypes: oc.input(z.void()).output(type<ClientType[]>()),
};
