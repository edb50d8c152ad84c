import type { Page } from '@playwright/test';

/** What React drew anew since it was last asked: how many components, and those whose part of the page stayed as it was. */
export interface Renders {
  drawn: number;
  inVain: string[];
}

/** From the next load on the page counts what React draws: in a release its inspector's place is free. */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(teachDifference);
  await page.addInitScript(listenToReact);
}

/** What was drawn since the last time this was asked. */
export function takeRenders(page: Page): Promise<Renders> {
  return page.evaluate(() => (globalThis as unknown as Counting).takeRenders());
}

interface Counting {
  partDiffers: (fiber: Fiber) => boolean;
  takeRenders: () => Renders;
}

/** React's own record of a part of the page; the numbers of its kinds are React 19's. */
interface Fiber {
  tag: number;
  flags: number;
  type: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
  memoizedProps: unknown;
}

/** Runs in the page: whether one can see or hear that a part is not what it was before. */
function teachDifference(): void {
  const [hostTag, textTag] = [5, 6];
  const children = (fiber: Fiber): Fiber[] => {
    const all: Fiber[] = [];
    for (let { child } = fiber; child; child = child.sibling) all.push(child);
    return all;
  };
  /** Its listeners and what it holds are not it. */
  const looks = (props: unknown): string =>
    typeof props === 'string'
      ? props
      : JSON.stringify(props, (_key, value: unknown) =>
          typeof value === 'function' || (value !== props && typeof value === 'object')
            ? undefined
            : value,
        );
  const differs = (fiber: Fiber): boolean => {
    const before = fiber.alternate;
    if (!before) return true;
    const own = fiber.tag === hostTag || fiber.tag === textTag;
    if (own && looks(fiber.memoizedProps) !== looks(before.memoizedProps)) return true;
    if (fiber.child === before.child) return false;
    const now = children(fiber);
    return now.length !== children(before).length || now.some(differs);
  };
  (globalThis as unknown as Counting).partDiffers = differs;
}

/** Runs in the page before React: takes the place that React leaves for its inspector. */
function listenToReact(): void {
  const here = globalThis as unknown as Counting;
  const components = new Set([0, 11, 15]); // functions, with a handed-on ref, with a memory
  const worked = 1;
  let renders: Renders = { drawn: 0, inVain: [] };
  const visit = (fiber: Fiber): void => {
    const before = fiber.alternate;
    if (before && components.has(fiber.tag) && (fiber.flags & worked) !== 0) {
      renders.drawn += 1;
      if (!here.partDiffers(fiber)) renders.inVain.push(String(fiber.type).slice(0, 300));
    }
    // What React did not come to is the very same record as before.
    if (before && fiber.child === before.child) return;
    for (let { child } = fiber; child; child = child.sibling) visit(child);
  };
  const inspector = {
    supportsFiber: true,
    isDisabled: false,
    inject: () => 1,
    checkDCE: () => {},
    onCommitFiberRoot: (_id: number, root: { current: Fiber }) => visit(root.current),
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  };
  const takeRenders = () => {
    const taken = renders;
    renders = { drawn: 0, inVain: [] };
    return taken;
  };
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: inspector, takeRenders });
}
