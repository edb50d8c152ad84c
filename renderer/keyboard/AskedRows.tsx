import { useState, type ComponentType } from 'react';

export interface AskedRowProps<Id> {
  id: Id;
  asking: boolean;
  onAsk: () => void;
  onDone: () => void;
}

interface Props<Id> {
  ids: readonly Id[];
  row: ComponentType<AskedRowProps<Id>>;
}

/** Commands with their keys; one at a time asks for another key. */
export function AskedRows<Id extends string>({ ids, row: Row }: Props<Id>) {
  const [asked, setAsked] = useState<Id | null>(null);
  return (
    <ul className="keyrows">
      {ids.map((id) => (
        <Row
          key={id}
          id={id}
          asking={asked === id}
          onAsk={() => setAsked(id)}
          onDone={() => setAsked(null)}
        />
      ))}
    </ul>
  );
}
