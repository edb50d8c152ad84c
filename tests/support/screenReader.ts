import { expect, type CDPSession, type Page } from '@playwright/test';

/** What a screen reader is told of one thing on the page. */
interface Heard {
  role: string;
  name: string;
  value: string;
  /** Its states that are set, as the browser names them: checked, disabled, expanded, live … */
  states: ReadonlyMap<string, string>;
  node: number;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

/**
 * The page as assistive software has it: the browser's own accessibility tree, and nothing else. There is no
 * selector here; what is not in the tree cannot be found, and what is used is activated as a screen reader does it.
 */
export class ScreenReader {
  readonly #tree: CDPSession;

  private constructor(tree: CDPSession) {
    this.#tree = tree;
  }

  static async over(page: Page): Promise<ScreenReader> {
    const tree = await page.context().newCDPSession(page);
    await tree.send('Accessibility.enable');
    await tree.send('DOM.enable');
    return new ScreenReader(tree);
  }

  /** Everything that is there to be heard, in order. */
  async read(): Promise<Heard[]> {
    const { nodes } = await this.#tree.send('Accessibility.getFullAXTree');
    return (nodes as AxNode[]).filter(({ ignored }) => !ignored).map(heard);
  }

  /** The words of the page, one thing a line. */
  async words(): Promise<string> {
    return (await this.read())
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join('\n');
  }

  /** Waits until there is exactly such a thing, and gives it. */
  async find(role: string, name: RegExp): Promise<Heard> {
    let found: Heard[] = [];
    await expect
      .poll(
        async () => {
          found = (await this.read()).filter((each) => each.role === role && name.test(each.name));
          return found.length;
        },
        `${role} ${String(name)}`,
      )
      .toBe(1);
    return found[0] as Heard;
  }

  /** Activates a thing: focus, and its own action. */
  async use(role: string, name: RegExp): Promise<void> {
    await this.#call(await this.find(role, name), 'function () { this.focus(); this.click(); }');
  }

  /** Writes into a field and leaves it. */
  async write(role: string, name: RegExp, text: string): Promise<void> {
    const field = await this.find(role, name);
    await this.#call(field, 'function () { this.focus(); }');
    await this.#tree.send('Input.insertText', { text });
    await expect.poll(async () => (await this.find(role, name)).value).toBe(text);
    await this.#call(field, 'function () { this.blur(); }');
  }

  async #call({ node }: Heard, functionDeclaration: string): Promise<void> {
    const { object } = await this.#tree.send('DOM.resolveNode', { backendNodeId: node });
    const objectId = object.objectId ?? '';
    await this.#tree.send('Runtime.callFunctionOn', { objectId, functionDeclaration });
  }
}

function heard({ role, name, value, properties, backendDOMNodeId }: AxNode): Heard {
  const set = (properties ?? []).map((each) => [each.name, String(each.value.value)] as const);
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    value: typeof value?.value === 'string' ? value.value : '',
    states: new Map(set.filter(([, state]) => state !== 'false')),
    node: backendDOMNodeId ?? 0,
  };
}
