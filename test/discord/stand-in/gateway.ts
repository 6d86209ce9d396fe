import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';

/** How the gateway treats its clients. */
export interface GatewayOptions {
  readonly token: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
  /** Privileged intents that the bot has been granted. */
  readonly granted: number;
  /** What a session begins with, in order. */
  opening(session: Session): readonly Event[];
}

/** An event as bots get it: its name and its data. */
export type Event = readonly [type: string, data: unknown];

/** What a bot identified itself for. It outlives its socket until Discord forgets it. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  /** All that was dispatched; the number of an event is its place, from 1. */
  readonly sent: Event[];
  socket: WebSocket | null;
}

const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/**
 * Discord's gateway, v10 in JSON: sessions begin, are dropped and resumed, and an event that found
 * nobody listening is replayed. Emits `ready` and `resumed` with the session.
 */
export class Gateway extends EventEmitter<{ ready: [Session]; resumed: [Session] }> {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  #started = 0;
  #isMute = false;
  #refusal: GatewayCloseCodes | null = null;

  constructor(options: GatewayOptions) {
    super();
    this.#options = options;
  }

  /** Takes over an HTTP connection. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (ws) => this.#greet(ws));
  }

  /** Sends an event to the shard of a server, or to the first; kept for a session that lost its socket. */
  dispatch(event: Event, { guildId, intent = 0 }: { guildId?: string; intent?: number } = {}) {
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      const isTheirs = Number(BigInt(guildId ?? 0) >> 22n) % count === shard;
      if (isTheirs && (session.intents & intent) === intent) push(session, event);
    }
  }

  /** Cuts every connection, as a broken line does. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** Asks every client to come again (op 7). */
  reconnect(): void {
    for (const socket of this.#server.clients) send(socket, GatewayOpcodes.Reconnect, null);
  }

  /** Says that sessions are no longer good (op 9), and forgets those that cannot be resumed. */
  invalidate(isResumable: boolean): void {
    for (const session of this.#sessions.values()) session.socket = null;
    if (!isResumable) this.#sessions.clear();
    for (const socket of this.#server.clients)
      send(socket, GatewayOpcodes.InvalidSession, isResumable);
  }

  /** Hears heartbeats without an answer until a client comes again. */
  mute(): void {
    this.#isMute = true;
  }

  /** Closes every connection with that code. */
  close(code: GatewayCloseCodes): void {
    for (const socket of this.#server.clients) socket.close(code);
  }

  /** Closes whoever identifies next with that code. */
  refuse(code: GatewayCloseCodes): void {
    this.#refusal = code;
  }

  #greet(socket: WebSocket): void {
    this.#isMute = false;
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.#options.heartbeat });
    socket.on('message', (raw) => this.#hear(socket, JSON.parse(String(raw))));
    socket.on('close', (code) => {
      for (const session of this.#sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = null;
        // Who says goodbye so does not come back.
        if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      }
    });
  }

  #hear(socket: WebSocket, { op, d }: { readonly op: number; readonly d: unknown }): void {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (!this.#isMute) send(socket, GatewayOpcodes.HeartbeatAck, null);
        break;
      case GatewayOpcodes.Identify:
        this.#identify(socket, d as GatewayIdentifyData);
        break;
      case GatewayOpcodes.Resume:
        this.#resume(socket, d as GatewayResumeData);
        break;
    }
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: GatewayIdentifyData): void {
    const fault = this.#refusal ?? this.#faultOf(token, intents);
    this.#refusal = null;
    if (fault !== null) {
      socket.close(fault);
      return;
    }
    const session: Session = { id: `session-${++this.#started}`, shard, intents, sent: [], socket };
    this.#sessions.set(session.id, session);
    for (const event of this.#options.opening(session)) push(session, event);
    this.emit('ready', session);
  }

  #faultOf(token: string, intents: number): GatewayCloseCodes | null {
    if (token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    return (intents & PRIVILEGED & ~this.#options.granted) === 0
      ? null
      : GatewayCloseCodes.DisallowedIntents;
  }

  #resume(socket: WebSocket, { session_id, seq }: GatewayResumeData): void {
    const session = this.#sessions.get(session_id);
    if (!session) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return;
    }
    session.socket = socket;
    for (const [at, event] of session.sent.entries())
      if (at >= seq) sendEvent(socket, event, at + 1);
    push(session, ['RESUMED', {}]);
    this.emit('resumed', session);
  }
}

function push(session: Session, event: Event): void {
  session.sent.push(event);
  if (session.socket) sendEvent(session.socket, event, session.sent.length);
}

function sendEvent(socket: WebSocket, [t, d]: Event, s: number): void {
  socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s, d }));
}

function send(socket: WebSocket, op: GatewayOpcodes, d: unknown): void {
  socket.send(JSON.stringify({ op, t: null, s: null, d }));
}
