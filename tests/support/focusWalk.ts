import type { Page } from '@playwright/test';

/** Where Tab led. */
interface Walked {
  stops: number;
  /** What was wrong on the way, in words. */
  faults: string[];
}

interface Stop {
  /** Names the element; null when focus is on nothing of the page. */
  id: string | null;
  /** Its place in the document's order. */
  place: number;
  faults: string[];
}

const most = 150;

/** Goes through the page with Tab, once around: focus is seen, is not covered, and follows the page's order. */
export async function focusWalk(page: Page): Promise<Walked> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.querySelector<HTMLElement>('main')?.focus();
  });
  const seen: string[] = [];
  const faults: string[] = [];
  let before = -1;
  while (seen.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop.id === null || seen.includes(stop.id)) break;
    if (stop.place < before) faults.push(`against the page’s order: ${stop.id}`);
    before = stop.place;
    seen.push(stop.id);
    faults.push(...stop.faults);
  }
  if (seen.length === most) faults.push('Tab does not come around');
  return { stops: seen.length, faults };
}

/** Runs in the page: what has focus, whether it can be seen and whether its looks say so. */
function look(): Stop {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { id: null, place: -1, faults: [] };
  const all = [...document.querySelectorAll('*')];
  const place = all.indexOf(element);
  const name = `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}» ${element.id}`;
  const faults: string[] = [];
  // A radio or a checkbox is drawn by its label.
  const drawn = element.closest('label') ?? element;
  const box = (drawn.checkVisibility() ? drawn : element).getBoundingClientRect();
  const points = [0.08, 0.5, 0.92].flatMap((x) =>
    [0.12, 0.5, 0.88].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const uncovered = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (drawn.contains(top) || top.contains(drawn));
  });
  if (!uncovered) faults.push(`hidden: ${name}`);
  const looks = () =>
    [element, element.parentElement, element.nextElementSibling, drawn]
      .map((each) => (each ? getComputedStyle(each) : null))
      .map(
        (style) =>
          style && [style.boxShadow, style.outline, style.borderColor, style.background].join(),
      )
      .join(';');
  const focused = looks();
  element.blur();
  const plain = looks();
  element.focus({ preventScroll: true });
  if (focused === plain) faults.push(`not seen: ${name}`);
  return { id: `${place} ${name}`, place, faults };
}
