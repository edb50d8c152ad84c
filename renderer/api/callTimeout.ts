/** How long a call may take, in ms. A call made after a port has closed never settles by itself. */
const callMs = 5000;

/** What a caller may say about a single call. */
export interface CallContext {
  /** How long this one may take, in ms: reading a whole log through takes more than a step. */
  patienceMs?: number;
}

/** A signal that ends a call when its time is up, its line is dropped, or its caller gives up. */
export function callSignal(
  { patienceMs = callMs }: CallContext,
  ...others: (AbortSignal | undefined)[]
): AbortSignal {
  const given = others.filter((signal) => signal !== undefined);
  return AbortSignal.any([AbortSignal.timeout(patienceMs), ...given]);
}

/** Settles with the call, or rejects as soon as the signal fires, whatever the transport does. */
export function untilAborted<T>(call: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    call.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
