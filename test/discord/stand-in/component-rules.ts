import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Component } from './components.ts';

/** Rules for one component that Discord's schema leaves out. `files` are the names it can refer to. */
export function brokenComponentRules(component: Component, files: readonly string[]): string[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return brokenRow(component);
    case ComponentType.Button:
      return brokenButton(component);
    case ComponentType.StringSelect:
      return brokenSelect(component);
    case ComponentType.TextDisplay:
      return component.content.trim() === '' ? ['a text without a word'] : [];
    case ComponentType.MediaGallery:
      return component.items.flatMap(({ media }) => brokenAddress(media.url, files));
    case ComponentType.Thumbnail:
      return brokenAddress(component.media.url, files);
    case ComponentType.File:
      // The schema takes any address here; Discord takes none but an attachment's.
      return component.file.url.startsWith('attachment://')
        ? brokenAddress(component.file.url, files)
        : [`${component.file.url}: a file is an attachment`];
    default:
      return [];
  }
}

function brokenRow({ components }: APIActionRowComponent<APIComponentInMessageActionRow>) {
  const isWide = components.some(({ type }) => type !== ComponentType.Button);
  return isWide && components.length > 1 ? ['a menu shares its row'] : [];
}

/** The schema takes any mixture of a button's fields. */
function brokenButton(button: APIButtonComponent): string[] {
  if (button.style === ButtonStyle.Premium) return [];
  const isLink = button.style === ButtonStyle.Link;
  return [
    ...(button.label?.trim() || button.emoji ? [] : ['a button without a label']),
    ...(isLink === 'url' in button ? [] : ['a link button has an address, and no other has']),
    ...(isLink === 'custom_id' in button ? ['a button has an id unless it is a link'] : []),
    ...(isLink && !/^(https?|discord):/.test(button.url) ? [`${button.url}: opens nothing`] : []),
  ];
}

function brokenSelect({ options, max_values = 1 }: APIStringSelectComponent): string[] {
  const values = options.map(({ value }) => value);
  return [
    ...(new Set(values).size < values.length ? ['a menu offers the same value twice'] : []),
    ...(max_values > values.length ? ['a menu takes more than it offers'] : []),
    ...(options.filter((one) => one.default).length > max_values
      ? ['a menu begins with more than it takes']
      : []),
  ];
}

function brokenAddress(url: string, files: readonly string[]): string[] {
  const name = /^attachment:\/\/(.*)$/.exec(url)?.[1];
  const isGood = name === undefined ? /^https?:/.test(url) : files.includes(name);
  return isGood ? [] : [`${url}: no such file comes with the message`];
}
