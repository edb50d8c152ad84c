import type { Target } from './target.ts';
import { callTarget } from './targets/calls.ts';
import { conversationTarget } from './targets/conversation.ts';
import { csvTarget } from './targets/csv.ts';
import { databaseTarget } from './targets/database.ts';
import { linkTarget } from './targets/links.ts';
import { portTarget } from './targets/port.ts';
import { protocolTarget } from './targets/protocols.ts';
import { searchTarget } from './targets/search.ts';
import { commandTarget, wordTarget } from './targets/words.ts';

/** Everything that takes something from outside. */
export function targets(): Target[] {
  return [
    linkTarget(),
    wordTarget(),
    portTarget(),
    callTarget(),
    conversationTarget(),
    searchTarget(),
    csvTarget(),
    protocolTarget(),
    commandTarget(),
    databaseTarget(),
  ];
}
