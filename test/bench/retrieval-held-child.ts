import { readConfig } from '../../src/config.ts';
import { loadLibrary } from '../../src/library.ts';
import { openFolder } from '../../src/open-folder.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { withCost } from './retrieval-measure.ts';
import { print } from './retrieval-run.ts';

/*
 * Prints the megabytes that the library of KNOWLEDGE_DIR holds when it is opened from CACHE_DIR: JavaScript's heap with
 * its buffers.
 */

const { cost } = await withCost(() =>
  openFolder(
    { config: readConfig(process.env), messages: messagesFor('en'), screen: process.stderr },
    loadLibrary,
  ),
);
print(String(cost.heap));
