import type { InferContractRouterOutputs } from '@orpc/contract';
import type { ORPCError } from '@orpc/client';
import { StandardRPCJsonSerializer, StandardRPCSerializer } from '@orpc/client/standard';
import { StandardRPCCodec } from '@orpc/server/standard';
import type { Contract } from '../../../shared/contract/contract.ts';

/** What JSON says as it is: neither moments nor maps, nor a gap in a list. */
type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends
        | bigint
        | symbol
        | Date
        | RegExp
        | URL
        | Blob
        | ReadonlyMap<never, never>
        | ReadonlySet<never>
        | ((...given: never[]) => unknown)
    ? never
    : Value extends readonly (infer Each)[]
      ? undefined extends Each
        ? never
        : readonly Plain<Each>[]
      : { readonly [Key in keyof Value]: Plain<Value[Key]> };

type Answers = InferContractRouterOutputs<Contract>;

/**
 * Reads calls as oRPC does, and answers with what the procedures gave as it is. oRPC walks through every answer for
 * what JSON cannot say, which took longer than making a page of the list; the type argument is where the compiler
 * finds that no answer of the contract holds any such thing.
 */
export class PlainCodec<_Answers extends Plain<Answers> = Answers> extends StandardRPCCodec {
  constructor() {
    super(new StandardRPCSerializer(new StandardRPCJsonSerializer()));
  }

  override encode(output: unknown) {
    return { status: 200, headers: {}, body: { json: output } };
  }

  override encodeError(error: ORPCError<string, unknown>) {
    return { status: error.status, headers: {}, body: { json: error.toJSON() } };
  }
}
