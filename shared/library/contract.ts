import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import type { Catalog, ClientType } from '../catalog/catalog.ts';
import { storageErrors } from '../contract/errors.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { StepChange } from '../protocol/changes.ts';
import type { ChannelId, LevelId, Protocol } from '../protocol/protocol.ts';
import type { Sheet } from '../protocol/sheet/sheet.ts';

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

/** A protocol whose version the agent has not seen yet, with what changed since the one they knew. */
export interface ProtocolNews {
  protocol: string;
  name: string;
  version: string;
  revisedOn: string;
  changes: StepChange[];
}

const idInput = z.strictObject({ id: z.string().min(1).max(80) });
const protocolErrors = { NOT_FOUND: { data: type<{ what: 'protocol' }>() } };

export const libraryContract = {
  /** Protocols to choose from, the last used first. Escalations and situations are not started by hand. */
  list: procedure
    .input(z.void())
    .output(type<{ protocols: ProtocolCard[]; problems: LibraryProblem[] }>()),

  /** A whole protocol or situation as it is in force. */
  protocol: procedure.errors(protocolErrors).input(idInput).output(type<Protocol>()),

  /** Its printable sheet, with the organisation's own names filled in. */
  sheet: procedure.errors(protocolErrors).input(idInput).output(type<Sheet>()),

  /** Its statechart as a picture, not yet laid out. */
  drawing: procedure.errors(protocolErrors).input(idInput).output(type<Drawing>()),

  /** "Qué cambió": once per new version and agent. A protocol met for the first time is no news. */
  news: procedure.input(z.void()).output(type<ProtocolNews[]>()),

  /** The agent has read what changed in a protocol. */
  acknowledge: procedure
    .errors(storageErrors)
    .input(z.strictObject({ protocol: z.string().min(1).max(80) }))
    .output(type<{ acknowledged: true }>()),

  /** Preferential care that can be offered. */
  care: procedure.input(z.void()).output(type<Catalog['preferentialCare']>()),

  clientTypes: procedure.input(z.void()).output(type<ClientType[]>()),
};
