import { expect } from 'vitest';
import { renderReply } from '../../src/discord/render.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { messages } from '../arbitrary.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly components?: readonly Component[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** Fails when a rendered reply goes beyond what Discord documents for Components V2. */
export function expectDiscordTakes(reply: Reply): void {
  const all = (component: Component): Component[] => [
    component,
    ...(component.components ?? []).flatMap(all),
  ];
  const components = all(renderReply(reply, messages).toJSON() as Component);
  const contents = components.flatMap(({ content }) => (content === undefined ? [] : [content]));
  const ids = components.flatMap(({ custom_id }) => custom_id ?? []);
  expect(components.length).toBeLessThanOrEqual(40);
  expect(contents.length).toBeGreaterThan(0);
  expect(contents.every((content) => content.trim() !== '')).toBe(true);
  expect(contents.join('').length).toBeLessThanOrEqual(4000);
  for (const content of contents) expect(outsideCode(content)).not.toContain('`');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expectLength(id, 100);
  for (const { type, label, url, placeholder, components: row, options } of components) {
    if (label !== undefined) expectLength(label, 80);
    if (url !== undefined) expectLength(url, 512);
    if (placeholder !== undefined) expectLength(placeholder, 150);
    if (type === 1) expectLength(row ?? [], 5);
    if (options === undefined) continue;
    expectLength(options, 25);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    for (const option of options) {
      expectLength(option.label, 100);
      expectLength(option.value, 100);
    }
  }
}

/** A text without its blocks of code and without what is escaped: a sign of code that is left would begin or end one. */
function outsideCode(content: string): string {
  return content.replace(/^```[\w+#-]*\n.*?\n```$/gms, '').replace(/\\[^0-9A-Za-z\s]/g, '');
}

function expectLength({ length }: ArrayLike<unknown>, most: number): void {
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(most);
}
