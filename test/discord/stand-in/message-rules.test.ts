import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { checkMessage } from './check.ts';
import { requestOf } from './requests.ts';

const { IsComponentsV2, Ephemeral } = MessageFlags;

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (fields: object) => ({
  ...{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'a', custom_id: 'a' },
  ...fields,
});
const link = (fields: object) => ({
  ...{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'a', url: 'https://a.example' },
  ...fields,
});
const menu = (fields: object) => ({
  ...{ type: ComponentType.StringSelect, custom_id: 'm', options: [{ label: 'a', value: 'a' }] },
  ...fields,
});
const v2 = (...components: object[]) => ({ flags: IsComponentsV2, components });

describe('a message that Discord refuses', () => {
  it.each<[string, object, string]>([
    ['says too much', { content: 'a'.repeat(2001) }, '2000'],
    ['says nothing', {}, 'empty'],
    ['says nothing in components', { flags: IsComponentsV2 }, 'empty'],
    ['has components without the flag', { content: 'a', components: [text('a')] }, 'flag'],
    ['has content beside components', { ...v2(text('a')), content: 'a' }, 'content'],
    ['has embeds beside components', { ...v2(text('a')), embeds: [{ title: 'a' }] }, 'embeds'],
    ['has 4,001 characters in all', v2(text('a'.repeat(4000)), text('a')), '4001 characters'],
    ['has 41 components', v2(...Array.from({ length: 41 }, () => text('a'))), '40'],
    [
      'has 41 components in rows',
      v2(...Array.from({ length: 21 }, (_, at) => row(button({ custom_id: `${at}` })))),
      '42 components',
    ],
    ['has an empty text', v2(text('')), 'components'],
    ['has a text of blanks', v2(text(' \n')), 'without a word'],
    [
      'has a container in a container',
      v2({
        type: ComponentType.Container,
        components: [{ type: ComponentType.Container, components: [text('a')] }],
      }),
      'components',
    ],
    ['has a button without a row', v2(button({})), 'components'],
    [
      'has six buttons in a row',
      v2(row(...Array.from({ length: 6 }, (_, at) => button({ custom_id: `${at}` })))),
      'components',
    ],
    ['has the same id twice', v2(row(button({}), button({}))), 'custom_id twice'],
    ['has an id of 101 characters', v2(row(button({ custom_id: 'a'.repeat(101) }))), 'custom_id'],
    ['has a label of 81 characters', v2(row(button({ label: 'a'.repeat(81) }))), 'label'],
    ['has a button without a label', v2(row(button({ label: ' ' }))), 'without a label'],
    ['has a button without an id', v2(row({ type: 2, style: 2, label: 'a' })), 'an id unless'],
    ['has a link with an id', v2(row(link({ custom_id: 'a' }))), 'an id unless'],
    [
      'has an address of 513 characters',
      v2(row(link({ url: `https://a.b/${'c'.repeat(501)}` }))),
      'url',
    ],
    ['has a link to a script', v2(row(link({ url: 'javascript:alert(1)' }))), 'opens nothing'],
    [
      'has a menu of 26',
      v2(
        row(
          menu({
            options: Array.from({ length: 26 }, (_, at) => ({ label: 'a', value: `${at}` })),
          }),
        ),
      ),
      'options',
    ],
    [
      'has a menu of one value twice',
      v2(
        row(
          menu({
            options: [
              { label: 'a', value: 'a' },
              { label: 'b', value: 'a' },
            ],
          }),
        ),
      ),
      'same value twice',
    ],
    ['has a button beside a menu', v2(row(menu({}), button({}))), 'shares its row'],
    [
      'shows a file that is not there',
      v2({
        type: ComponentType.MediaGallery,
        items: [{ media: { url: 'attachment://a.png' } }],
      }),
      'no such file',
    ],
    ['is meant for one, in a channel', { content: 'a', flags: Ephemeral }, 'cannot be set'],
  ])('%s', (_, body, words) => {
    expect(() => checkMessage('message', requestOf(body))).toThrow(words);
  });

  it('has a file to save that is somewhere else', () => {
    const file = { type: ComponentType.File, file: { url: 'https://a.example/a.txt' } };
    expect(() => checkMessage('message', requestOf(v2(file)))).toThrow('a file is an attachment');
  });
});

it('a message with all that may be in it is taken', () => {
  const file = { type: ComponentType.File, file: { url: 'attachment://a.txt' } };
  const body = v2({
    type: ComponentType.Container,
    components: [text('a'), file, row(button({}), link({})), row(menu({}))],
  });
  const files = { 'a.txt': new Uint8Array() };
  expect(checkMessage('message', requestOf(body, files))).toBe(body);
});

describe('an edit', () => {
  const before = { flagsBefore: IsComponentsV2, files: [] };

  it('leaves as it was what it does not name', () => {
    expect(checkMessage('edit-message', requestOf({}), before)).toEqual({});
  });

  it('of a message in components brings no content', () => {
    const body = requestOf({ content: 'a' });
    expect(() => checkMessage('edit-message', body, before)).toThrow('content');
  });
});
