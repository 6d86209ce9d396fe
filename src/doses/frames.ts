import type { Frame } from './frame.ts';
import { NOUN_FRAMES } from './noun-frames.ts';
import { VERB_FRAMES } from './verb-frames.ts';

/** Every frame, in the order in which a clause is held against them: a verb speaks before a noun. */
export const FRAMES: readonly Frame[] = [...VERB_FRAMES, ...NOUN_FRAMES];
