import { ORPCError } from '@orpc/client';

export interface Refusal {
  code: string;
  data: unknown;
}

/** The declared error that a call is answered with. Fails when it is answered, or with anything else. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const settled = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (settled instanceof ORPCError) return { code: settled.code, data: settled.data as unknown };
  throw settled ?? new Error('the call was answered');
}
