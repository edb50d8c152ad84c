export const choices = ['none', 'tomorrow', 'threeDays', 'pick'] as const;

/** What is planned, before it is kept. */
export interface Plan {
  choice: (typeof choices)[number];
  /** As a date and time field writes it, local. */
  moment: string;
  reason: string;
}

const workdayHour = 9;

/** When it is due (UTC ms); null = nothing is planned, or for a moment that is past or unsaid. */
export function dueOf(plan: Plan, now: number): number | null {
  switch (plan.choice) {
    case 'none':
      return null;
    case 'tomorrow':
      return inDays(now, 1);
    case 'threeDays':
      return inDays(now, 3);
    case 'pick': {
      const moment = new Date(plan.moment).getTime();
      return Number.isFinite(moment) && moment > now ? moment : null;
    }
  }
}

/** Nine in the morning, some days from now, on the agent's clock. */
function inDays(now: number, days: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  day.setHours(workdayHour, 0, 0, 0);
  return day.getTime();
}
