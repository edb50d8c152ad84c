import { expect, type Locator, type Page } from '@playwright/test';
import { commands } from '../../shared/keyboard/commands.ts';

/** The key as the table of commands writes it; a button says it in capitals, as a keyboard shows it. */
function nameOf(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key.replace('Control+', 'Ctrl+');
}

/** A slip of the finger is not taken: the same key counts again only after this time (ms), whatever it does. */
function guardOf(name: string): number {
  const taking = Object.values(commands).filter(({ keys }) => keys.includes(name));
  return Math.max(0, ...taking.map(({ throttleMs }) => throttleMs)) + 30;
}

/** The keyboard as an agent uses it: nothing here touches the mouse. */
export class Hands {
  readonly page: Page;
  readonly #pressedAt = new Map<string, number>();

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses keys one after the other, none of them twice within the guard time. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const name = nameOf(key);
      const early = guardOf(name) - (Date.now() - (this.#pressedAt.get(name) ?? 0));
      if (early > 0) await this.page.waitForTimeout(early);
      await this.page.keyboard.press(key);
      this.#pressedAt.set(name, Date.now());
    }
  }

  /** Presses the key that a button says it has. */
  async use(name: string | RegExp): Promise<void> {
    const button = this.page
      .getByRole('button', { name })
      .and(this.page.locator('[aria-keyshortcuts]'));
    await expect(button.first()).toBeVisible();
    const key = (await button.first().getAttribute('aria-keyshortcuts')) ?? '';
    await this.press(key === 'Space' ? ' ' : key);
  }

  /** Moves on with Tab until something has focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let steps = 0; steps < 60; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  }

  /** Goes to a field, types into it and leaves it, so that it is kept. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label });
    await this.tabTo(field);
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
    await this.press('Enter');
  }
}

/** The step that is shown is this one; its name also stands on the button that leads to it. */
export async function onStep(page: Page, action: string | RegExp): Promise<void> {
  const what = page.locator('section', { has: page.getByRole('heading', { name: 'Qué' }) });
  await expect(what).toContainText(action);
}

/** What a screen says, as assistive software hears it, without the clocks. */
export async function picture(page: Page): Promise<string> {
  const heard = await page.getByRole('main').ariaSnapshot();
  return heard.replace(/\d+:\d\d(:\d\d)?/g, '0:00').replace(/^(\s*- progressbar.*?):.*$/gm, '$1');
}

/**
 * Where the agent is and what stands there: protocol, step, what to say and to do, what is typed. What a screen
 * folds up for want of room, and what it offers besides, is left out.
 */
export async function place(page: Page): Promise<string> {
  const told = /^- (main|heading .*\[level=1\]|text: Paso|paragraph: |textbox|radio .*\[checked\])/;
  const lines = (await picture(page)).split('\n').map((line) => line.trim());
  // The wrap-up speaks of what has been, an escalation included: there only the screen itself is compared.
  if (lines[0]?.includes('Cierre de la atención')) return lines.slice(0, 1).join('');
  return lines.filter((line) => told.test(line)).join('\n');
}
