import { readFile } from 'node:fs/promises';
import {
  type APIButtonComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Component } from '../discord/stand-in/components.ts';
import type { BotRequest } from '../discord/stand-in.ts';
import { escapeHtml, markdownToHtml } from './markdown.ts';

/** What somebody did, and what the bot answered. */
export interface Scene {
  /** "/ask question: Who …". */
  readonly did: string;
  readonly answer: BotRequest;
}

/** A page that shows an answer as Discord does, in its dark theme. */
export async function toPage({ did, answer }: Scene): Promise<string> {
  const sent = answer.body as Shown & { readonly data?: Shown };
  // A first answer holds its message; one that comes beside it is one.
  const { components = [], flags = 0 } = sent.data ?? sent;
  const style = await readFile('test/pictures/page.css', 'utf8');
  const body = components.map((component) => toHtml(component, answer.files)).join('');
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>
    <p class="did"><b>Ann</b> ${escapeHtml(did)}</p>
    <img class="avatar" alt="" src="${AVATAR}">
    <p class="author">Verbatim <span>APP</span></p>${body}
    ${isPrivate ? '<p class="private">👁 Only you can see this · <a>Dismiss message</a></p>' : ''}
  </main>`;
}

interface Shown {
  readonly components?: readonly Component[];
  readonly flags?: number;
}

/** A quotation mark. */
const AVATAR = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#3b82f6"/><text x="20" y="38" font-family="DejaVu Serif, serif" font-size="44" fill="#fff" text-anchor="middle">”</text></svg>`,
)}`;

type Files = BotRequest['files'];

function toHtml(component: Component, files: Files): string {
  switch (component.type) {
    case ComponentType.Container: {
      const colour = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      const inside = component.components.map((one) => toHtml(one, files)).join('');
      return `<section style="border-left-color: #${colour}">${inside}</section>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownToHtml(component.content)}</div>`;
    case ComponentType.ActionRow:
      return `<nav>${component.components.map((one) => toHtml(one, files)).join('')}</nav>`;
    case ComponentType.Button:
      return buttonToHtml(component);
    case ComponentType.StringSelect: {
      const chosen = component.options.filter((option) => option.default);
      return menuToHtml(component.placeholder, chosen.map(({ label }) => label).join(', '));
    }
    case ComponentType.ChannelSelect:
      // Discord knows its name; the stand-in's channels have none.
      return menuToHtml(component.placeholder, component.default_values?.length ? '# general' : '');
    case ComponentType.RoleSelect:
      return menuToHtml(component.placeholder, '');
    case ComponentType.MediaGallery:
      return component.items
        .map(({ media, description }) => {
          const bytes = files[media.url.replace('attachment://', '')] ?? new Uint8Array();
          const data = Buffer.from(bytes).toString('base64');
          const text = escapeHtml(description ?? '');
          return `<img class="media" alt="${text}" src="data:image/png;base64,${data}">`;
        })
        .join('');
    case ComponentType.File: {
      const name = component.file.url.replace('attachment://', '');
      return `<p class="file">📄 <a>${escapeHtml(name)}</a> ${files[name]?.length} bytes</p>`;
    }
    case ComponentType.Separator:
      return '<hr>';
    default:
      throw new Error(`a component of type ${component.type} cannot be shown yet`);
  }
}

/** A closed menu: what is chosen, else what it is for. */
function menuToHtml(placeholder = '', chosen: string): string {
  const text = escapeHtml(chosen || placeholder);
  return `<span class="menu${chosen ? ' chosen' : ''}"><span>${text}</span><i>⌄</i></span>`;
}

function buttonToHtml(button: APIButtonComponent): string {
  if (button.style === ButtonStyle.Premium) return '';
  const name = ButtonStyle[button.style].toLowerCase();
  const emoji = button.emoji?.name ?? '';
  return `<span class="button ${name}">${escapeHtml(`${emoji} ${button.label ?? ''}`.trim())}</span>`;
}
