import type { Page } from '@playwright/test';

interface Listening {
  heard: string[];
}

/**
 * Notes what a screen reader says of itself from now on: the words that change within a live region that was
 * there before, and every alert that comes. The clocks must not be among them.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const live = '[aria-live], [role=status], [role=alert], output';
    const regionOf = (node: Node): Element | null => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest(`${live}, [role=timer]`) ?? null;
      const off = region?.getAttribute('aria-live') === 'off' || region?.role === 'timer';
      return region === null || off ? null : region;
    };
    const heard: string[] = [];
    (globalThis as unknown as { listening: Listening }).listening = { heard };
    const say = (words: string | null | undefined) => {
      const text = words?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (text !== '') heard.push(text);
    };
    new MutationObserver((changes) => {
      for (const change of changes) {
        const region = regionOf(change.target);
        if (change.type === 'characterData') {
          if (region) say(region.textContent);
          continue;
        }
        for (const added of change.addedNodes) {
          if (region) say(added.textContent);
          else if (added instanceof Element) {
            // An alert is announced as it comes; any other new region only when it changes.
            const alerts = [added, ...added.querySelectorAll('*')];
            for (const alert of alerts.filter(({ role }) => role === 'alert'))
              say(alert.textContent);
          }
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since the last time this was asked. */
export function heardOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { heard } = (globalThis as unknown as { listening: Listening }).listening;
    return heard.splice(0);
  });
}
