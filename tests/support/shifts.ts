import type { Page } from '@playwright/test';

interface Shift {
  /** What moved, as CSS would name it. */
  moved: string[];
}

/** From the next load on the page notes everything that moves by itself, also after a key. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    (globalThis as unknown as { shifts: Shift[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { sources: { node: Node | null }[] }[]) {
        const moved = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.tagName.toLowerCase()}.${element?.className}`;
        });
        shifts.push({ moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved since this was last asked. An observer hears of a frame after it: two more are drawn first. */
export function takeShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      await new Promise((done) => requestAnimationFrame(done));
    }
    const { shifts } = globalThis as unknown as { shifts: Shift[] };
    return shifts.splice(0).flatMap(({ moved }) => moved);
  });
}
