import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface MenuEntry {
  id: string;
  label: ReactNode;
  onChoose: () => void;
  disabled?: boolean;
  danger?: boolean;
}

interface Props {
  /** Name of the button, where what it shows is not enough. */
  label: string;
  className: string;
  entries: MenuEntry[];
  align?: 'start' | 'end';
  /** What the button shows. */
  children: ReactNode;
}

/**
 * A button with a menu under it. The browser's own popover closes it, puts it on top and gives focus back;
 * only the arrows are ours.
 */
export function MenuButton({ label, className, entries, align = 'end', children }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const anchor = `--menu-${id.replaceAll(/[^\w-]/g, '')}`;
  const choose = (entry: MenuEntry) => {
    menu.current?.hidePopover();
    entry.onChoose();
  };
  return (
    <>
      <button
        className={className}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        {children}
      </button>
      <div
        className="pop"
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        data-align={align}
        ref={menu}
        style={{ positionAnchor: anchor }}
        onToggle={(event) => event.newState === 'open' && itemsIn(menu.current)[0]?.focus()}
        onKeyDown={moveFocus}
      >
        {entries.map((entry) => (
          <MenuItem key={entry.id} entry={entry} onChoose={() => choose(entry)} />
        ))}
      </div>
    </>
  );
}

function MenuItem({ entry, onChoose }: { entry: MenuEntry; onChoose: () => void }) {
  return (
    <button
      className={entry.danger ? 'pop__item pop__item--danger' : 'pop__item'}
      type="button"
      role="menuitem"
      tabIndex={-1}
      disabled={entry.disabled}
      onClick={onChoose}
    >
      {entry.label}
    </button>
  );
}

function itemsIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsIn(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const places: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  items[place]?.focus();
}
