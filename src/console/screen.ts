import type { Screen } from './render.ts';

const COLUMNS = 80;

/** What is read from: a terminal, a pipe or a file. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** What is written to. Only a terminal has a width. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** What a stream can show: no colours when piped or with `NO_COLOR` (https://no-color.org). */
export function screenOf(
  stream: Pick<Output, 'isTTY' | 'columns'>,
  environment: Readonly<Record<string, string | undefined>>,
): Screen {
  return {
    columns: stream.columns ?? COLUMNS,
    hasColours: stream.isTTY === true && !environment.NO_COLOR,
  };
}
