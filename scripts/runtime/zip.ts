import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

interface Entry {
  name: string;
  method: number;
  compressedSize: number;
  headerOffset: number;
  mode: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/**
 * Unpacks the wanted files of a zip. Node has no zip reader and `unzip` is not on every machine.
 * Knows what one pinned, hash-checked archive needs: no zip64, no encryption, no CRC check.
 *
 * @param place where a file goes, relative to `folder`; null leaves it out
 * @throws when the archive cannot be read or the disk is full
 */
export async function unzip(
  archive: string,
  folder: string,
  place: (name: string) => string | null,
): Promise<void> {
  const file = await open(archive, 'r');
  try {
    for (const entry of await readDirectory(file)) {
      const target = entry.name.endsWith('/') ? null : place(entry.name);
      if (target !== null) await extract(file, archive, entry, path.join(folder, target));
    }
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat();
  // The record that ends a zip is 22 bytes plus a comment of at most 64 KiB.
  const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('not a zip file');

  const directory = await read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      headerOffset: directory.readUInt32LE(at + 42),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function extract(
  file: FileHandle,
  archive: string,
  entry: Entry,
  target: string,
): Promise<void> {
  const header = await read(file, entry.headerOffset, 30);
  const start = entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  await mkdir(path.dirname(target), { recursive: true });
  await pipeline(
    createReadStream(archive, { start, end: start + entry.compressedSize - 1 }),
    entry.method === STORED ? new PassThrough() : createInflateRaw(),
    createWriteStream(target),
  );
  // Set apart from creation, which the umask would narrow: other users must be able to read it.
  await chmod(target, entry.mode);
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw new Error('zip file is cut short');
  return buffer;
}
