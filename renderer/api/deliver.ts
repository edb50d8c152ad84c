import { setConnection } from './connection.ts';
import { faultOf } from './fault.ts';

const pauseMs = 400;

/**
 * Makes a call until it is answered. Only for calls that may be made twice: a read, or a write that carries
 * its own `eventId`, which the core records once.
 */
export async function deliver<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other is the point
      return await call();
    } catch (error) {
      if (faultOf(error).kind !== 'lost') throw error;
      setConnection('lost');
      // oxlint-disable-next-line no-await-in-loop -- give the core time to come back
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
}
