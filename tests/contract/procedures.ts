import { isContractProcedure } from '@orpc/contract';
import type { $ZodType } from 'zod/v4/core';
import { contract } from '../../shared/contract/contract.ts';

/** One procedure of the contract. */
export interface Procedure {
  path: string;
  /** What it takes. */
  input: $ZodType;
}

/** Every procedure of the contract; throws for one that takes its input unread. */
export function procedures(part: object = contract, prefix: readonly string[] = []): Procedure[] {
  return Object.entries(part).flatMap(([name, value]: [string, object]) => {
    const path = [...prefix, name];
    if (!isContractProcedure(value)) return procedures(value, path);
    const { inputSchema } = value['~orpc'];
    if (!inputSchema || !('_zod' in inputSchema))
      throw new Error(`${path.join('.')} has no schema`);
    return [{ path: path.join('.'), input: inputSchema }];
  });
}

/** The function behind a path of a client, to be called with what no type would let pass. */
export function procedureOf(client: object, path: string): (input: unknown) => Promise<unknown> {
  let part: unknown = client;
  for (const name of path.split('.')) part = (part as Record<string, unknown>)[name];
  return part as (input: unknown) => Promise<unknown>;
}
