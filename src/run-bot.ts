import { commands, privacyCommands, serverCommands, uploadCommands } from '../commands/index.ts';
import { actions, feedbackActions, serverActions, uploadActions } from './actions/index.ts';
import type { Config, DiscordConfig, RateLimit } from './config.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { createDownload } from './discord/download.ts';
import { serveHealth } from './discord/health.ts';
import { createMetrics, type Metrics } from './discord/metrics.ts';
import { createRateLimiter } from './discord/rate-limit.ts';
import { reportToManager } from './discord/shard-reports.ts';
import { leaveOnSignal } from './leave.ts';
import type { Library } from './library.ts';
import type { Logger } from './log.ts';
import { UPLOADS, type Uploads } from './reply/uploads.ts';

/** Answers that a channel gets at most without asking for them. */
const UNASKED: RateLimit = { questions: 3, seconds: 60 };

/** What a bot is run with. */
export interface BotRun {
  readonly discord: DiscordConfig;
  readonly config: Config;
  readonly log: Logger;
  library(): Library;
}

/** Runs the bot in this process until it is told to leave. Rejects when it cannot run any more. */
export async function runBot({ discord, config, library, ...run }: BotRun): Promise<never> {
  const { shards, healthPort, rateLimit, redisUrl } = config;
  const shard = shards.kind === 'managed' ? shards : null;
  const log = shard ? run.log.child({ shard: shard.id }) : run.log;
  // Loaded for Discord alone: the terminal keeps nothing.
  const { openStorage } = await import('./storage/storage.ts');
  const { openSettings } = await import('./servers/settings-store.ts');
  const { createPostStore } = await import('./servers/post-store.ts');
  const { createFeedbackStore } = await import('./servers/feedback-store.ts');
  const storage = await openStorage(config.storage);
  const settings = await openSettings(storage, (error) =>
    log.error({ err: error }, 'settings could not be read or kept'),
  );
  let bot: Bot | undefined;
  const gateway = () => bot?.gateway() ?? { isReady: false, ping: null };
  const measure = async (port: number): Promise<Metrics> => {
    const metrics = createMetrics({ library, gateway, shard: shard?.id ?? 0 });
    if (shard)
      reportToManager({
        metrics: () => metrics.registry.getMetricsAsJSON(),
        storage: () => storage.isUp(),
      });
    else
      await serveHealth(port, {
        shards: () => ({ 0: gateway().isReady }),
        faults: () => library().faults.length,
        storage: () => storage.isUp(),
        metrics: () => metrics.registry.metrics(),
      });
    return metrics;
  };
  const metrics = healthPort === null ? undefined : await measure(healthPort);
  const shared =
    rateLimit && redisUrl !== null ? await shareRateLimit(rateLimit, redisUrl, log) : undefined;
  const rateLimiter = shared?.limiter ?? (rateLimit ? createRateLimiter(rateLimit) : undefined);
  const onAnswer = metrics?.onAnswer;
  // A manager that is gone takes its shards along.
  if (shard) process.once('disconnect', () => process.exit());
  // Nothing that answers are made of can be half changed, and discord.js observes not all it starts.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a fault went unobserved'));
  const uploads: Uploads | undefined = config.allowsUploads
    ? {
        place: { root: config.knowledgeFolder, folder: UPLOADS },
        limits: config.limits,
        download: createDownload(discord.apiUrl),
      }
    : undefined;
  const service = {
    ...{ library, log, rateLimiter, onAnswer, uploads, settings },
    feedback: createFeedbackStore(storage),
    unasked: config.readsMessages
      ? { posts: createPostStore(storage), limiter: createRateLimiter(UNASKED) }
      : undefined,
    actions: [...actions, ...feedbackActions, ...serverActions, ...(uploads ? uploadActions : [])],
    commands: [
      ...commands,
      ...privacyCommands,
      ...serverCommands,
      ...(uploads ? uploadCommands : []),
    ],
  };
  bot = await startBot(discord, service, shard);
  const leave = bot.stop;
  leaveOnSignal(async () => {
    await leave();
    shared?.close();
    await storage.close();
  }, log);
  return bot.refused;
}

/** The limit on questions in Redis, loaded only where it is set. */
async function shareRateLimit(limit: RateLimit, url: string, log: Logger) {
  const { createSharedRateLimiter } = await import('./discord/shared-rate-limit.ts');
  return createSharedRateLimiter(limit, url, ({ message }) =>
    log.warn({ reason: message }, 'Redis does not answer: each process counts questions by itself'),
  );
}
