/** A core behind its HTTP door; sends the door's address to the process that forked it. */
import { openCore } from '../../electron/core/core.ts';
import { openDoor } from '../../electron/entry/http/server.ts';
import { coreOptions } from '../../electron/entry/surroundings.ts';

const opened = openCore(coreOptions('browser', process.argv[2] ?? ''));
if (!opened.ok) throw new Error(opened.problem.reason);
const served = await openDoor(opened.core.router, 0, '/nowhere');
if (!served.ok) throw new Error(served.code);
process.send?.(served.door.url);
