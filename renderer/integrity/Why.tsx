import type { Cause } from '../../shared/integrity/cause.ts';
import { useCauseText } from './useCauseText.ts';

/** What was wrong with the data, in one sentence. */
export function Why({ cause }: { cause: Cause | string }) {
  const textOf = useCauseText();
  return <p lang={typeof cause === 'string' ? 'es' : undefined}>{textOf(cause)}</p>;
}
