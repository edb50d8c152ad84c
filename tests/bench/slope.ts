import { createRouterClient } from '@orpc/server';
import type { Api } from '../support/prepare.ts';
import type { Bench } from './benchmark.ts';
import { many, opened, workingCopy } from './demoFolder.ts';
import { type Figure, figureOf } from './figure.ts';
import { hand } from './keys.ts';
import { timed } from './measure.ts';

interface Desk {
  count: number;
  step: number[];
  list: number[];
  press: () => Promise<void>;
  api: Api;
  close: () => void;
}

/** A step and a page of the list where there is little, much and a great deal: each as it is where there is little. */
export async function slope(bench: Bench): Promise<Figure[]> {
  const most = many(bench);
  const counts = [Math.min(1000, Math.ceil(most / 10)), Math.ceil(most / 10), most];
  const desks: Desk[] = [];
  try {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const count of new Set(counts)) desks.push(await deskWith(count));
    for (let round = 0; round <= bench.rounds * 10; round += 1) {
      for (const desk of desks) {
        // oxlint-disable no-await-in-loop -- in turn is the point
        const step = await timed(desk.press);
        const list = await timed(() => desk.api.review.list({ limit: 50 }));
        // oxlint-enable no-await-in-loop
        if (round === 0) continue;
        desk.step.push(step);
        desk.list.push(list);
      }
    }
    const [least, ...others] = desks;
    return least ? others.flatMap((desk) => figuresOf(least, desk)) : [];
  } finally {
    for (const desk of desks) desk.close();
  }
}

function figuresOf(least: Desk, desk: Desk): Figure[] {
  const held = { unit: 'ms', target: 1.5 } as const;
  const than = `con ${desk.count} atenciones / con ${least.count}`;
  return [
    figureOf(
      { ...held, name: `slope-step-${desk.count}`, what: `un paso ${than}` },
      { subject: desk.step, limit: least.step },
    ),
    figureOf(
      { ...held, name: `slope-list-${desk.count}`, what: `una página de la lista ${than}` },
      { subject: desk.list, limit: least.list },
    ),
  ];
}

async function deskWith(count: number): Promise<Desk> {
  const { dataDir, remove } = workingCopy(count);
  const core = opened(dataDir);
  const api: Api = createRouterClient(core.router);
  const press = await hand(api);
  const close = () => {
    core.close();
    remove();
  };
  return { count, step: [], list: [], press, api, close };
}
