import { useEffect, useLayoutEffect } from 'react';
import type { SessionView } from '../../shared/session/view.ts';

/** How close together a step may be drawn: each level gives up a little more air, none a word to be said. */
const levels = [0, 1, 2, 3, 4, 5] as const;

/** Draws the panel as closely as it must be for nothing to scroll, and no closer. */
function fit(): void {
  const work = document.querySelector<HTMLElement>('.panel > .work:not(.is-behind)');
  const panel = work?.closest<HTMLElement>('.panel');
  if (!work || !panel) return;
  for (const level of levels) {
    panel.dataset['fit'] = String(level);
    if (work.scrollHeight <= work.clientHeight) return;
  }
}

/** Fits the panel anew whenever what `changes` names does, and with the window. */
export function useFit(changes: string): void {
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- measured again when it changes
  useLayoutEffect(fit, [changes]);
  useEffect(() => {
    window.addEventListener('resize', fit);
    void document.fonts.ready.then(fit);
    return () => window.removeEventListener('resize', fit);
  }, []);
}

/** What changes how much room a place of an interaction needs. */
export function fitKeyOf(view: SessionView, behind: boolean): string {
  const { id, step, clientType, care, status, identifiers } = view;
  const norms = step?.norms.map(({ marked }) => Number(marked)).join('') ?? '';
  return [
    id,
    step?.key,
    clientType?.id,
    care.length,
    status,
    identifiers.length,
    norms,
    behind,
  ].join();
}
