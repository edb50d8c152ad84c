/** Named ways of writing dates; 24 hours, as DESIGN.md says. */
export const formats = {
  dateTime: {
    clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    day: { day: 'numeric', month: 'short' },
    weekday: { weekday: 'short', day: 'numeric' },
    today: { weekday: 'long', day: 'numeric' },
    dayYear: { day: 'numeric', month: 'short', year: 'numeric' },
    moment: {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
  },
} as const;
