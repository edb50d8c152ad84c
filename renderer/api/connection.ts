import { create } from 'zustand';

/** Whether the core can be spoken to now. `connecting` = the page has just opened. */
export type ConnectionState = 'connecting' | 'ready' | 'lost';

interface Connection {
  state: ConnectionState;
}

/** What the screen says of the line to the core; set by the transports alone. */
export const useConnection = create<Connection>(() => ({ state: 'connecting' }));

export function setConnection(state: ConnectionState): void {
  if (useConnection.getState().state !== state) useConnection.setState({ state });
}
