import { botRoutes } from './bot-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { type Answer, type BotRequest, Refusal } from './request.ts';
import type { ApiState, PathParts, Route } from './route.ts';
import { TOKEN } from './world.ts';

/** Discord's REST API, v10, as far as a bot like ours goes. */
export class Api {
  /** What the bot did against Discord's rules, in words. */
  readonly violations: string[] = [];
  readonly #state: ApiState;
  readonly #routes = [
    ...botRoutes.map((route) => compile(route, true)),
    ...interactionRoutes.map((route) => compile(route, false)),
  ];

  constructor(state: ApiState) {
    this.#state = state;
  }

  answer(request: BotRequest): Answer {
    try {
      const body = this.#carryOut(request);
      return body === undefined ? { status: 204 } : { status: 200, body };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message } = error;
      if (status !== 401 && status !== 403)
        this.violations.push(`${request.method} ${request.path}: ${message}`);
      return { status, body: { code, message } };
    }
  }

  #carryOut(request: BotRequest): unknown {
    for (const { method, path, needsToken, handle } of this.#routes) {
      const match = method === request.method ? path.exec(request.path) : null;
      if (!match) continue;
      if (needsToken && request.authorization !== `Bot ${TOKEN}`)
        throw new Refusal(401, 0, '401: Unauthorized');
      return handle(request, this.#state, match.groups as PathParts);
    }
    throw new Refusal(404, 0, '404: Not Found');
  }
}

function compile({ route, handle }: Route, needsToken: boolean) {
  const [method, path = ''] = route.split(' ');
  const pattern = path
    .replaceAll('/:id', '/[^/]+')
    .replace(/:(\w+)/g, (_, name: string) => `(?<${name}>[^/]+)`);
  return { method, path: new RegExp(`^/api/v10${pattern}$`), needsToken, handle };
}
