import { once } from 'node:events';
import { Client, Events, type Interaction, MessageFlags, Routes } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StandIn, TOKEN } from '../stand-in.ts';
import { checkCallback } from './check.ts';
import { requestOf } from './requests.ts';

const { IsComponentsV2, Ephemeral } = MessageFlags;

describe('a callback that Discord refuses', () => {
  it.each<[string, object, string]>([
    ['is of no kind', { type: 99 }, 'no such kind'],
    ['defers with more than one flag', { type: 5, data: { flags: IsComponentsV2 } }, 'Ephemeral'],
    [
      'suggests more than 25',
      {
        type: 8,
        data: {
          choices: Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' })),
        },
      },
      'choices',
    ],
    [
      'suggests a name over 100 characters',
      {
        type: 8,
        data: {
          choices: [{ name: 'a'.repeat(101), value: 'a' }],
        },
      },
      'name',
    ],
    [
      'suggests a value over 100 characters',
      {
        type: 8,
        data: {
          choices: [{ name: 'a', value: 'a'.repeat(101) }],
        },
      },
      'over 100',
    ],
    ['hides a message that is there', { type: 7, data: { flags: Ephemeral } }, 'cannot be set'],
  ])('%s', (_, body, words) => {
    expect(() => checkCallback(requestOf(body), null)).toThrow(words);
  });
});

/** What Discord says to a bot that answers a command so, and what it did see of the answer. */
async function faultOf(answer: (interaction: Interaction) => Promise<unknown>, patience = 3000) {
  const standIn = await StandIn.start({ patience });
  const client = new Client({ intents: [], rest: { api: standIn.apiUrl } });
  const fault = new Promise((resolve) => {
    client.on(Events.InteractionCreate, (interaction) => answer(interaction).catch(resolve));
  });
  onTestFinished(async () => {
    await client.destroy();
    await standIn.stop();
  });
  await Promise.all([once(standIn.gateway, 'ready'), client.login(TOKEN)]);
  const answers = await standIn.slash('ask');
  return { fault: await fault, answers, violations: standIn.takeViolations() };
}

const call = ({ id, token, client }: Interaction, body: object) =>
  client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
const say = { type: 4, data: { content: 'a' } };

describe('a bot that', () => {
  it('answers twice is told so', async () => {
    const { fault, violations } = await faultOf(async (interaction) => {
      await call(interaction, say);
      await call(interaction, say);
    });
    expect(fault).toMatchObject({ code: 40060, status: 400 });
    expect(violations).toHaveLength(1);
  });

  it('answers too late finds nobody', async () => {
    const { fault, answers } = await faultOf(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await call(interaction, say);
    }, 50);
    expect(fault).toMatchObject({ code: 10062, status: 404 });
    expect(answers).toEqual([]);
  });

  it('edits an answer that it has not given finds none', async () => {
    const { fault } = await faultOf(async (interaction) => {
      const { applicationId, token, client } = interaction;
      const route = Routes.webhookMessage(applicationId, token);
      await client.rest
        .patch(route, { body: { content: 'a' }, auth: false })
        .catch(async (error) => {
          await call(interaction, say);
          throw error;
        });
    });
    expect(fault).toMatchObject({ code: 10015, status: 404 });
  });

  it('answers a command as if it were a button is told so', async () => {
    const { fault } = await faultOf((interaction) => call(interaction, { ...say, type: 7 }));
    expect(fault).toMatchObject({ code: 50035, status: 400 });
  });
});
