import type { BotRequest } from './request.ts';

/** A request with that body, wherever it goes. */
export function requestOf(body: unknown, files: BotRequest['files'] = {}): BotRequest {
  const query = new URLSearchParams();
  return { method: 'POST', path: '/', query, authorization: undefined, body, files, at: 0 };
}
