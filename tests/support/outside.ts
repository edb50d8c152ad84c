import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { childrenOf } from './processes.ts';

/** 127.0.0.1 and ::1 as the kernel's tables write them. */
const loopback = /^(0100007F|00000000000000000000000001000000|0000000000000000FFFF00000100007F):/;

/**
 * Sockets, of a process and of all below it, that lead or listen anywhere but on this machine. Linux only, like
 * these tests.
 */
export function outsideSockets(pid: number): string[] {
  const own = new Set(family(pid).flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    linesOf(`/proc/net/${table}`).flatMap((line) => {
      const [, local = '', remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
      const outside = !loopback.test(local) || !(loopback.test(remote) || /^0+:/.test(remote));
      return own.has(inode) && outside ? [`${table} ${local} → ${remote}`] : [];
    }),
  );
}

function family(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap((child) => family(child.pid))];
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode === undefined ? [] : [inode];
    });
  } catch {
    return []; // it has just ended
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  } catch {
    return []; // a machine without IPv6
  }
}
