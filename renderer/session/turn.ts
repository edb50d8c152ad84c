let last: Promise<unknown> = Promise.resolve();

/**
 * What an interaction sends to the core goes there one after the other, in the order in which it was asked for:
 * events and drafts alike, so that none of them overtakes the end.
 * @returns what the call gives, once its turn has come; it rejects as the call does.
 */
export function inTurn<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(call);
  last = mine.catch(() => undefined);
  return mine;
}
