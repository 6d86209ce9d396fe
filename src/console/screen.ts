import type { WriteStream } from 'node:tty';
import type { Screen } from './render.ts';

const COLUMNS = 80;

/** What a stream can show: no colours when piped or with `NO_COLOR` (https://no-color.org). */
export function screenOf(
  stream: Pick<WriteStream, 'isTTY' | 'columns'>,
  environment: Readonly<Record<string, string | undefined>>,
): Screen {
  return {
    columns: stream.columns ?? COLUMNS,
    hasColours: stream.isTTY === true && !environment.NO_COLOR,
  };
}
