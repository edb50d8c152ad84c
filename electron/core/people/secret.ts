import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** OWASP Password Storage (2025): scrypt with N = 2^17, r = 8, p = 1. The parameters are stored with the hash. */
const cost = { N: 131_072, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** A secret as it is kept: "scrypt$N$r$p$salt$hash", base64. Asynchronous: it takes a tenth of a second. */
export async function keepSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, 32, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join(
    '$',
  );
}

/** Whether a secret is the one that was kept; in constant time. */
export async function isSecret(secret: string, kept: string): Promise<boolean> {
  const [name, n, r, p, salt, hash] = kept.split('$');
  if (name !== 'scrypt' || !salt || !hash) return false;
  const wanted = Buffer.from(hash, 'base64');
  const given = await derive(secret, Buffer.from(salt, 'base64'), wanted.length, {
    N: Number(n),
    r: Number(r),
    p: Number(p),
    maxmem: cost.maxmem,
  });
  return timingSafeEqual(given, wanted);
}

/** Whether a kept secret was hashed as one would be today; otherwise it is hashed anew when it is next given. */
export function isCurrent(kept: string): boolean {
  const [name, n, r, p] = kept.split('$');
  return name === 'scrypt' && [n, r, p].join() === [cost.N, cost.r, cost.p].join();
}
