import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';

interface Props {
  name: string;
  /** What is chosen, in a word or two; null = nothing. */
  value: ReactNode;
  children: ReactNode;
}

/** A filter as a button with what it offers under it. The browser's popover closes it and gives focus back. */
export function FilterChip({ name, value, children }: Props) {
  const id = useId();
  const anchor = `--filter-${id.replaceAll(/[^\w-]/g, '')}`;
  return (
    <>
      <button
        className="filter"
        type="button"
        aria-haspopup="dialog"
        data-on={value === null ? undefined : ''}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        {value === null ? (
          name
        ) : (
          <span className="truncate">
            {name}: <b>{value}</b>
          </span>
        )}
        <ChevronDown className="icon icon--14" />
      </button>
      <dialog
        className="pop pop--filter"
        id={id}
        popover="auto"
        aria-label={name}
        data-align="start"
        style={{ positionAnchor: anchor }}
      >
        {children}
      </dialog>
    </>
  );
}
