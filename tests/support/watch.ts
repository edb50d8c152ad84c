import type { Page } from '@playwright/test';

/** What went wrong in the pages of a test without anybody asking. */
export interface Watch {
  page(page: Page): void;
  /** Lets pass, from now on, what a test brings about on purpose. */
  tolerate(pattern: RegExp): void;
  troubles(): string[];
}

/** Notes errors on the console, refusals of the page's policy, and requests to anywhere but home. */
export function watch(): Watch {
  const seen: string[] = [];
  const tolerated: RegExp[] = [];
  const note = (trouble: string): void => {
    if (!tolerated.some((pattern) => pattern.test(trouble))) seen.push(trouble);
  };
  return {
    page(page) {
      page.on('pageerror', (error) => note(`error: ${error.message}`));
      page.on('console', (message) => {
        const text = message.text();
        // A refusal of the policy is an error on the console, too, but some only warn.
        const isPolicy = /Content[- ]Security[- ]Policy/i.test(text);
        if (message.type() === 'error' || isPolicy)
          note(`console: ${text} ${message.location().url}`);
      });
      const home = homeOf(page.url());
      page.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith(home) && !address.startsWith('data:')) note(`request: ${address}`);
      });
    },
    tolerate: (pattern) => void tolerated.push(pattern),
    troubles: () => seen,
  };
}

/** The door that the page came through; another port of this machine is another program's. */
function homeOf(address: string): string {
  const { protocol, host } = new URL(address);
  return protocol === 'http:' ? `http://${host}/` : 'app://guion/';
}
