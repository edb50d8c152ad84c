/** What a case file prints about one interaction, so that a later copy of the log can be held against it. */
export interface InteractionProof {
  id: string;
  folio: string;
  /** Whether every event still gives its seal after the event before it, and the row still says what was sealed. */
  intact: boolean;
  /** Why not, in one Spanish sentence; null when intact. */
  text: string | null;
  /** True when its content was erased on request; what is left is still sealed. */
  erased: boolean;
  events: number;
  /** The places of its first and last event in the whole log, from 1. */
  from: number;
  to: number;
  /** "N-SELLO" of its last event: what `registro verificar --comprobante` takes. */
  receipt: string;
  /** "N-SELLO" of the whole log now. */
  head: string;
}
