import { z } from 'zod';

const Id = z.string().regex(/^\d{1,20}$/);
const Roles = z.array(Id).max(25);

/** What can be chosen, field by field, as it is kept. */
export const FIELDS = {
  /** Ids of the shelves that answer; null for all that the server may see. */
  shelves: z.array(z.string()).nullable(),
  /** The language of what all read; null for the server's own. */
  language: z.enum(['en', 'uk']).nullable(),
  /** Id of the citation style that is not asked for. */
  style: z.string(),
  /** Quotes of an answer. */
  quotes: z.number().int().min(1).max(3),
  /** Is only whoever asked told the answer? */
  isPrivate: z.boolean(),
  /** Roles of whom one must have to ask, to publish an answer, to add sources; none for everybody, or the managers. */
  askers: Roles,
  publishers: Roles,
  adders: Roles,
  /** Are questions kept with what people say of answers? */
  keepsQuestions: z.boolean(),
  /** Does the bot answer by itself? A channel's alone: what the server has chosen does not hold for it. */
  answersUnasked: z.boolean(),
} as const;

export type Field = keyof typeof FIELDS;

/** The settings that hold in a place. */
export type Settings = { readonly [Name in Field]: z.infer<(typeof FIELDS)[Name]> };

/** What one place has chosen itself. */
export type Choices = { readonly [Name in Field]?: Settings[Name] };

export const DEFAULTS: Settings = {
  shelves: null,
  language: null,
  style: 'apa',
  quotes: 3,
  isPrivate: false,
  askers: [],
  publishers: [],
  adders: [],
  keepsQuestions: false,
  answersUnasked: false,
};

/** A value of a field as JSON, or null when it is none: of another version of this program. */
export function parseChoice(field: string, json: string): Choices | null {
  if (!Object.hasOwn(FIELDS, field)) return null;
  const parsed = FIELDS[field as Field].safeParse(toValue(json));
  return parsed.success ? { [field]: parsed.data } : null;
}

function toValue(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
