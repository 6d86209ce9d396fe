import type { Messages } from '../reply/messages/index.ts';
import type { Stage } from '../shelf/read-shelf.ts';
import type { Output } from './screen.ts';

export type ShowProgress = (stage: Stage, done: number, all: number) => void;

/** Milliseconds that need no explanation, and between two states of the line. */
const PATIENCE = 500;
const PACE = 100;
/** Seconds of indexing from which its speed is of interest. */
const LONG = 2;

/**
 * Does `work` and shows on one line of a terminal, written over and over, how far it is; at the end it
 * is gone, except the speed of a long indexing. Writes nothing where no person looks.
 */
export async function withProgress<T>(
  stream: Pick<Output, 'isTTY' | 'write'>,
  { console }: Messages,
  work: (show: ShowProgress) => Promise<T>,
): Promise<T> {
  if (stream.isTTY !== true) return work(() => {});
  const start = performance.now();
  let next = start + PATIENCE;
  let indexed = 0;
  const rewrite = (text: string) => stream.write(`\r\u001b[K${text}`);
  try {
    return await work((stage, done, all) => {
      if (stage === 'indexing') indexed = done;
      if (performance.now() < next) return;
      rewrite(console.progress[stage](done, all));
      next = performance.now() + PACE;
    });
  } finally {
    const seconds = (performance.now() - start) / 1000;
    rewrite('');
    if (indexed > 0 && seconds > LONG)
      stream.write(
        `${console.indexed(indexed, seconds.toFixed(1), Math.round(indexed / seconds))}\n`,
      );
  }
}
