import { peers } from './peers/index.ts';
import { measureOurs } from './retrieval-ours.ts';
import { measurePeer } from './retrieval-peers.ts';
import { readSet } from './retrieval-set.ts';

/*
 * Measures one engine on one set, named on the command line, in a process of its own: memory and
 * timings are nobody else's. The result goes to the parent as a message.
 */

const [name = '', folder = '', limit = ''] = process.argv.slice(2);
const set = readSet(folder, Number(limit));
const peer = peers.find((one) => one.name === name);
const measured = peer ? await measurePeer(peer, set) : await measureOurs(set);
process.send?.(measured, () => process.disconnect());
