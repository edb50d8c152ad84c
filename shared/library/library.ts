import type { AnyStateMachine } from 'xstate';
import type { Catalog } from '../catalog/catalog.ts';
import { compile } from '../protocol/compile.ts';
import type { Protocol } from '../protocol/protocol.ts';

/**
 * One edition of all protocols and lists. An interaction stays on the edition it started with, so that an
 * edited file never changes a conversation under way, and its log reads for ever.
 */
export interface Library {
  catalog: Catalog;
  protocols: ReadonlyMap<string, Protocol>;
  /** The protocol's statechart, compiled at first use. Throws on an id the library does not hold (a bug). */
  machine(id: string): AnyStateMachine;
}

/** Builds a library from checked protocols. Pure but for the cache of compiled machines. */
export function libraryOf(catalog: Catalog, list: readonly Protocol[]): Library {
  const protocols = new Map(list.map((protocol) => [protocol.id, protocol]));
  const machines = new Map<string, AnyStateMachine>();
  return {
    catalog,
    protocols,
    machine(id) {
      const known = machines.get(id);
      if (known) return known;
      const machine = compile(protocolIn({ protocols }, id));
      machines.set(id, machine);
      return machine;
    },
  };
}

/** The protocol with that id. Throws where a pinned edition does not hold it: editions are closed. */
export function protocolIn(library: Pick<Library, 'protocols'>, id: string): Protocol {
  const protocol = library.protocols.get(id);
  if (!protocol) throw new Error(`protocol ${id} is not in this edition`);
  return protocol;
}
