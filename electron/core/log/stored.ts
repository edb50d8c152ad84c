/** A row of the log as it lies in the file. */
export interface StoredEvent {
  interaction: number;
  seq: number;
  /** The id that its link covers; '' since links cover none. */
  eventId: string;
  /** UTC ms. */
  at: number;
  type: string;
  /** JSON. */
  body: string;
  from: string | null;
  to: string | null;
  /** 1, 2, 3 … over the whole log. */
  position: number;
  /** Hexadecimal. */
  link: string;
}
