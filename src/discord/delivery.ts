import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import pRetry from 'p-retry';

/**
 * Sends a reply, and sends it again when Discord or the network had a fault that may pass. discord.js
 * repeats such requests too, but at once; Discord waits 3 seconds for a reply.
 */
export async function deliver(send: () => Promise<unknown>): Promise<void> {
  await pRetry(send, {
    ...{ retries: 2, minTimeout: 300, factor: 2 },
    shouldRetry: ({ error }) => isTransient(error),
  });
}

/** Would no other reply be taken either: this one came too late, or another one before it? */
export function isFinal(error: unknown): boolean {
  return (
    error instanceof RateLimitError ||
    (error instanceof DiscordAPIError &&
      error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType)
  );
}

/** A 5xx, a timeout, or a fault of the network, which carries a code such as ECONNRESET. */
function isTransient(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return (
    error instanceof HTTPError ||
    error.name === 'AbortError' ||
    /^(E[A-Z]+|UND_ERR_\w+)$/.test(code)
  );
}
