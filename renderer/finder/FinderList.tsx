import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from '../../shared/search/contract.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { toggleFavourite } from './favourites.ts';
import { quoted } from './quoted.tsx';
import { FinderBlank } from './FinderBlank.tsx';
import { focusFinder } from './FinderBox.tsx';
import { FinderFoot } from './FinderFoot.tsx';
import { FoundDetail } from './FoundDetail.tsx';
import { FoundRow, type RowActs } from './FoundRow.tsx';
import { rowId, type Finding } from './useFinding.ts';

interface Props {
  finding: Finding;
  /** What stands below a thing that is shown in full. */
  below: (found: Found) => ReactNode;
}

/** What was found, best first; with no words yet, favourites and what was opened last. */
export function FinderList({ finding, below }: Props) {
  const t = useTranslations('finder');
  const { shelves, things, query, settled } = finding;
  const list = useRef<HTMLDivElement>(null);
  useListKeys(finding);
  const acts = useActs(finding);
  useKeptFocus(list, finding.at);
  const detailOf = (found: Found) =>
    finding.opened === found.key ? (
      <FoundDetail found={found} finding={finding} below={below(found)} />
    ) : null;
  if (query.trim() === '' && things.length === 0) return settled ? <FinderBlank /> : null;
  if (things.length === 0 && settled) {
    return (
      <output className="advise">
        <span>{t.rich('none', quoted(query.trim()))}</span>
      </output>
    );
  }
  return (
    <div className="finder__list" ref={list}>
      {query.trim() === '' ? null : (
        <output className="sr">{t('count', { count: things.length })}</output>
      )}
      <div id="found">
        {shelves.map(({ name, things: group }) => (
          <section className="group" key={name ?? ''} aria-label={name ? undefined : t('found')}>
            {name ? <h3 className="group__h">{t(name)}</h3> : null}
            <ol className="menu">
              {group.map((found) => (
                <FoundRow
                  key={found.key}
                  found={found}
                  acts={acts}
                  first={finding.at === undefined && found === things[0]}
                  open={finding.opened === found.key}
                  detail={detailOf(found)}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <FinderFoot />
    </div>
  );
}

/** Letters act on the row that has focus; the box takes them while it has it. */
function useListKeys({ copy, at: present }: Finding): void {
  const hasRow = present !== undefined;
  useCommand('copy', () => present && void copy(present), hasRow && present.said !== null);
  useCommand('favourite', () => present && toggleFavourite(present), hasRow);
  useCommand('search', focusFinder);
}

/** What is done with a row: the same for as long as the list stands, so that a row is not drawn anew for it. */
function useActs(finding: Finding): RowActs {
  const now = useRef(finding);
  useEffect(() => {
    now.current = finding;
  });
  const [acts] = useState<RowActs>(() => ({
    mark: ({ key }) => now.current.mark(key),
    choose: (found) => now.current.choose(found),
    move: (event, found) => onArrow(event, found, now.current.things),
  }));
  return acts;
}

/** A row that moved to another shelf takes focus along. */
function useKeptFocus(list: { current: HTMLElement | null }, present: Found | undefined): void {
  const last = useRef<Found | undefined>(undefined);
  useEffect(() => {
    const lost = document.activeElement === document.body && list.current !== null;
    if (lost && last.current) document.getElementById(rowId(last.current))?.focus();
    if (present) last.current = present;
  });
}

function onArrow(event: KeyboardEvent, found: Found, things: readonly Found[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const index = things.indexOf(found) + step;
  if (index < 0) return focusFinder();
  const next = things[index];
  if (next) document.getElementById(rowId(next))?.focus();
}
