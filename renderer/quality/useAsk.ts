import { useCallback, useEffect, useState } from 'react';
import { deliver } from '../api/deliver.ts';
import { faultOf, type Fault } from '../api/fault.ts';

export interface Asked<T> {
  /** The last answer; it stays while the next one is awaited. */
  value: T | null;
  fault: Fault | null;
  asking: boolean;
  again: () => void;
  /** Puts an answer in its place that another call has given. */
  take: (value: T) => void;
}

/** Asks the core, and again whenever `key` changes. Only for reading. */
export function useAsk<T>(key: string, call: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<{ key: string; value: T | null; fault: Fault | null }>({
    key: '',
    value: null,
    fault: null,
  });
  const [round, setRound] = useState(0);
  const wanted = `${key} ${round}`;
  useEffect(() => {
    let current = true;
    deliver(call).then(
      (value) => current && setState({ key: wanted, value, fault: null }),
      (error: unknown) =>
        current && setState(({ value }) => ({ key: wanted, value, fault: faultOf(error) })),
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key says when it is another question
  }, [wanted]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const take = useCallback(
    (value: T) => setState((before) => ({ ...before, value, fault: null })),
    [],
  );
  return { value: state.value, fault: state.fault, asking: state.key !== wanted, again, take };
}
