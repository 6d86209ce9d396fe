import { hang, printable } from './lines.ts';
import type { Output } from './screen.ts';

const COLUMNS = 80;

/** Writes a message on a stream, broken between words where a person looks at it. */
export function tell(stream: Pick<Output, 'isTTY' | 'columns' | 'write'>, message: string): void {
  const shown =
    stream.isTTY === true ? hang(printable(message), stream.columns ?? COLUMNS) : message;
  stream.write(`${shown}\n`);
}
