import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the browser door: whoever opens the printed address, once. Its token is exchanged for a
 * cookie that pages elsewhere can neither read nor send, and both die with the program.
 */
export interface Pass {
  /** The token in the printed address; spent by its first use. */
  token: string;
  /** @returns the Set-Cookie value for the right token, once; null for any other. */
  exchange(token: string): string | null;
  /** Whether a request's Cookie header carries the pass. */
  admits(cookieHeader: string | undefined): boolean;
}

/** What a pass is made of: it outlives a core that is started again. */
export interface PassState {
  token: string;
  secret: string;
  spent: boolean;
}

export function newPass(): PassState {
  const token = randomBytes(24).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  return { token, secret, spent: false };
}

/**
 * @param port cookies know no ports: without it in their name, two Guions would take each other's.
 * @param onSpent is told when the token has been used.
 */
export function makePass(
  port: number,
  { token, secret, spent: before }: PassState,
  onSpent: () => void,
): Pass {
  const cookieName = `guion-${port}`;
  let spent = before;
  return {
    token,
    exchange(given) {
      if (spent || !same(given, token)) return null;
      spent = true;
      onSpent();
      return `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits: (header) => valuesIn(header ?? '', cookieName).some((value) => same(value, secret)),
  };
}

function valuesIn(header: string, cookieName: string): string[] {
  return header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${cookieName}=`))
    .map((part) => part.slice(cookieName.length + 1));
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
