import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { brokenComponentRules } from './component-rules.ts';
import { allComponents } from './components.ts';

const LONGEST_CONTENT = 2000;
const LONGEST_TEXT = 4000;
const MOST_COMPONENTS = 40;
const MOST_ROWS = 5;

/** A message as a bot sends it, after the schema has passed it. */
export type MessageBody = Omit<RESTPostAPIChannelMessageJSONBody, 'components'> & {
  readonly components?: APIMessageTopLevelComponent[] | null;
};

/** What a message is checked against. */
export interface Circumstances {
  /** Flags that may be set there. */
  readonly allowedFlags: number;
  /** Flags of the message that is edited; null for a new one. */
  readonly flagsBefore: number | null;
  /** Names of the files that come with it or that it keeps. */
  readonly files: readonly string[];
}

/** Rules for a message that Discord's schema leaves out, and the message breaks. */
export function brokenMessageRules(message: MessageBody, about: Circumstances): string[] {
  const flags = message.flags ?? 0;
  const isV2 = ((flags | (about.flagsBefore ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  const all = allComponents(message.components ?? []);
  const ids = all.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  const forbidden = flags & ~about.allowedFlags;
  return [
    ...(forbidden === 0 ? [] : [`flags: ${forbidden} cannot be set here`]),
    ...(isV2 ? brokenV2Rules(message) : brokenLegacyRules(message)),
    ...(isEmpty(message, about, isV2) ? ['an empty message'] : []),
    ...(new Set(ids).size < ids.length ? ['the same custom_id twice'] : []),
    ...all.flatMap((one) => brokenComponentRules(one, about.files)),
  ];
}

function brokenV2Rules(message: MessageBody): string[] {
  const all = allComponents(message.components ?? []);
  const characters = all.reduce(
    (sum, one) => sum + (one.type === ComponentType.TextDisplay ? one.content.length : 0),
    0,
  );
  const legacy = {
    content: message.content,
    embeds: message.embeds?.length,
    poll: message.poll,
    sticker_ids: message.sticker_ids?.length,
  };
  return [
    ...Object.entries(legacy)
      .filter(([, value]) => value)
      .map(([field]) => `${field}: not with the Components V2 flag`),
    ...(all.length > MOST_COMPONENTS ? [`${all.length} components, at most 40`] : []),
    ...(characters > LONGEST_TEXT ? [`${characters} characters of text, at most 4000`] : []),
  ];
}

function brokenLegacyRules({ content, components }: MessageBody): string[] {
  const rows = components ?? [];
  return [
    // The schema lets a bot send as much as a person who pays; Discord does not.
    ...((content?.length ?? 0) > LONGEST_CONTENT ? ['content: at most 2000 characters'] : []),
    ...(rows.length > MOST_ROWS ? ['components: at most 5 rows'] : []),
    ...(rows.some(({ type }) => type !== ComponentType.ActionRow)
      ? ['components: only rows without the Components V2 flag']
      : []),
  ];
}

/** An edit leaves as it was what it does not name. */
function isEmpty(message: MessageBody, about: Circumstances, isV2: boolean): boolean {
  const { content, embeds, poll, components } = message;
  if (about.flagsBefore !== null) return isV2 && components?.length === 0;
  if (isV2) return !components?.length;
  return !content && !embeds?.length && !poll && about.files.length === 0;
}
