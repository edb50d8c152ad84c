import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskAct } from './recording.ts';

/** Bytes that a disk writes as one. */
const sector = 512;

type Change = Exclude<DiskAct, { act: 'sync' | 'ack' }>;

interface File {
  /** What a sync has made sure of. */
  sure: Image;
  /** What has been done since, and may or may not be on the disk. */
  pending: Change[];
}

/**
 * A disk that keeps what was synced and, at a power cut, any part of the rest: each later write is there,
 * is not, or is torn between sectors, whatever came of those before it.
 */
export class CuttableDisk {
  readonly #files = new Map<string, File>();
  readonly #random: () => number;

  /** @param random gives numbers from 0 to 1. */
  constructor(random: () => number) {
    this.#random = random;
  }

  do(act: Exclude<DiskAct, { act: 'ack' }>): void {
    const file = this.#files.get(act.file) ?? { sure: new Image(), pending: [] };
    this.#files.set(act.file, file);
    if (act.act !== 'sync') file.pending.push(act);
    else {
      for (const change of file.pending) file.sure.apply(change);
      file.sure.exists = true;
      file.pending = [];
    }
  }

  /** Writes into a folder what would be found after the power was cut now. */
  cutInto(folder: string): void {
    // Sometimes nearly all has reached the disk, sometimes hardly anything.
    const luck = this.#random();
    this.#write(folder, (image, change) => this.#perhaps(image, change, luck));
  }

  /** Writes into a folder what is there when nothing is cut. */
  into(folder: string): void {
    this.#write(folder, (image, change) => image.apply(change));
  }

  #write(folder: string, take: (image: Image, change: Change) => void): void {
    for (const [name, { sure, pending }] of this.#files) {
      const image = sure.copy();
      for (const change of pending) take(image, change);
      if (image.exists) writeFileSync(join(folder, name), image.bytes());
      else rmSync(join(folder, name), { force: true });
    }
  }

  #perhaps(image: Image, change: Change, luck: number): void {
    if (this.#random() > luck) return;
    if (change.act !== 'write' || this.#random() < 0.7) return image.apply(change);
    for (let start = 0; start < change.bytes.length; start += sector) {
      if (this.#random() > luck) continue;
      const bytes = change.bytes.subarray(start, start + sector);
      image.apply({ ...change, offset: change.offset + start, bytes });
    }
  }
}

/** The bytes of one file. */
class Image {
  exists = false;
  #room = Buffer.alloc(0);
  #length = 0;

  apply(change: Change): void {
    this.exists = change.act !== 'remove';
    if (change.act === 'remove') this.#resize(0);
    else if (change.act === 'truncate') this.#resize(change.length);
    else {
      this.#resize(Math.max(this.#length, change.offset + change.bytes.length));
      change.bytes.copy(this.#room, change.offset);
    }
  }

  copy(): Image {
    const copy = new Image();
    copy.exists = this.exists;
    copy.#room = Buffer.from(this.bytes());
    copy.#length = this.#length;
    return copy;
  }

  bytes(): Buffer {
    return this.#room.subarray(0, this.#length);
  }

  #resize(length: number): void {
    if (length > this.#room.length) {
      const room = Buffer.alloc(length * 2);
      this.bytes().copy(room);
      this.#room = room;
    }
    // What was cut off must not come back when the file grows again.
    if (length < this.#length) this.#room.fill(0, length, this.#length);
    this.#length = length;
  }
}
