import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { createRateLimiter } from '../../src/discord/rate-limit.ts';
import { realLibrary } from '../support.ts';
import { Desk, textOf } from './desk.ts';
import { comeOnline } from './online.ts';
import { APPLICATION } from './stand-in.ts';

const library = await realLibrary();
const EPHEMERAL = 1 << 6;

function desk(questions: number, seconds: number): Desk {
  const rateLimiter = createRateLimiter({ questions, seconds });
  const log = pino({ level: 'silent' });
  return new Desk({ library: () => library, commands, actions, log, rateLimiter });
}

const question = { question: 'Who received masks?' };

describe('a user who asks too much', () => {
  it('is told so, and nobody else, with the seconds left', async () => {
    const one = desk(2, 30);
    await one.slash('ask', question);
    await one.slash('sources');
    const sent = await one.slash('ask', question);
    expect(textOf(sent)).toMatch(/^Too many questions at once\. Ask again in (29|30) seconds\.$/);
    expect(Number(sent[0]!.body.data?.flags) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('is told so in their own language', async () => {
    const one = desk(1, 21);
    await one.slash('ask', question);
    const sent = await one.slash('ask', question, { locale: 'uk' });
    expect(textOf(sent)).toBe('Забагато запитань поспіль. Запитайте знову через 21 секунду.');
  });

  it('does not keep others from asking', async () => {
    const one = desk(1, 30);
    await one.slash('ask', question);
    const sent = await one.slash('ask', question, { user: '300000000000000009' });
    expect(textOf(sent)).toContain('> ');
  });

  it('may ask again afterwards', async () => {
    const one = desk(1, 0.05);
    await one.slash('ask', question);
    await sleep(60);
    expect(textOf(await one.slash('ask', question))).toContain('> ');
  });
});

describe('buttons and typing', () => {
  it('are no questions', async () => {
    const one = desk(1, 30);
    await one.slash('ask', question);
    const data = { custom_id: 'context:AAAAAAAAAAAA:0', component_type: 2 };
    expect(textOf(await one.ask('button', { data }))).toContain('no longer in the sources');
    const options = [{ name: 'source', type: 3, value: 'z', focused: true }];
    const typed = { data: { id: '1', name: 'ask', type: 1, options } };
    const [answer] = await one.ask('autocomplete', typed);
    expect(answer!.body.data?.choices).toHaveLength(1);
  });
});

describe('a user who mentions the bot too often', () => {
  it('is told each time how long to wait, five times over', async () => {
    const rateLimiter = createRateLimiter({ questions: 1, seconds: 30 });
    const { standIn, goOffline } = await comeOnline({ rateLimiter });
    const replies = () => standIn.requests.filter(({ path }) => path.endsWith('/messages'));
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8]) {
      standIn.say(`<@${APPLICATION}> who received masks?`, { mentions: [APPLICATION] });
      await expect.poll(() => replies().length).toBe(Math.min(at, 6));
    }
    await standIn.slash('help');
    expect(replies()).toHaveLength(6);
    for (const { body } of replies().slice(1))
      expect(JSON.stringify(body)).toMatch(/Ask again in (29|30) seconds/);
    await goOffline();
  });
});
