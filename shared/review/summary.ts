/** How often something was so. */
export interface NamedCount {
  name: string;
  count: number;
}

/** What a report of a period counts; the most frequent first. Times in ms; null where there is nothing to count. */
export interface PeriodSummary {
  count: number;
  escalated: number;
  warned: number;
  flagged: number;
  /** Attended time: half of them took no longer, nine of ten took no longer. */
  medianMs: number | null;
  p90Ms: number | null;
  /** `abandoned` stands for those that were given up. */
  outcomes: NamedCount[];
  protocols: NamedCount[];
  channels: NamedCount[];
  agents: NamedCount[];
  satisfaction: NamedCount[];
}
