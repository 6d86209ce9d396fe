import { load as parseYaml } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';

/** What a text states of itself before it begins, as it is written there. */
export type FrontMatter = Readonly<Record<string, unknown>>;

interface Split {
  readonly fields: FrontMatter;
  /** The text below. */
  readonly body: string;
  /** How many lines stand above it. */
  readonly lines: number;
  /** What is wrong with the front matter; null when it could be read. */
  readonly fault: string | null;
}

const YAML = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/;
/** Pandoc's: title, authors and date on lines of their own. */
const PERCENT = /^% (.*)\n(?:% ?(.*)\n)?(?:% ?(.*)\n)?(?=\n|$)/;

/**
 * Parts the front matter (YAML, TOML, Pandoc's title block) from the text. Line ends are `\n`. What cannot be read is
 * left out all the same, and told.
 */
export function splitFrontMatter(source: string): Split {
  const text = source.replace(/^\s*\n(?=---[ \t]*\n)/, '');
  const [yaml, yamlFields = ''] = YAML.exec(text) ?? [];
  if (yaml !== undefined && isFields(yamlFields)) {
    const hasFields = /^\s*[^#\s]/m.test(yamlFields);
    const read = () =>
      hasFields ? readYaml(withQuotesSetIn(withoutTemplates(yamlFields))) : { fields: {} };
    return splitAt(source, source.length - text.length + yaml.length, 'YAML', read);
  }
  const [toml, tomlFields] = TOML.exec(text) ?? [];
  if (toml !== undefined)
    return splitAt(source, toml.length, 'TOML', () => ({ fields: parseToml(tomlFields ?? '') }));
  const [percent, title, authors, date] = PERCENT.exec(text) ?? [];
  const fields = { title, ...(authors ? { author: authors.split(/\s*;\s*/) } : {}), date };
  return splitAt(source, percent?.length ?? 0, '', () => ({
    fields: percent === undefined ? {} : fields,
  }));
}

/** Are there fields between the lines of hyphens, which else are rules across the page? */
function isFields(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return first === undefined || /^\s*(["']?[\p{L}\p{N}_$@][^:]*:(\s|$)|- |\{|<<:)/u.test(first);
}

/** Expressions of templates are no YAML where they stand alone. */
function withoutTemplates(yaml: string): string {
  return yaml.replace(/^(\s*[\w-]+:\s*)\{[{%].*[}%]\}\s*$/gm, '$1').replaceAll('\t', '  ');
}

/** What goes on in quotes over lines that are not set in, which other readers of YAML take. */
function withQuotesSetIn(yaml: string): string {
  return yaml.replace(
    /^([\w-]+:[ \t]*)("(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')(?=[ \t]*$)/gm,
    (_, name: string, words: string) => name + words.replace(/\n(?=\S)/g, '\n  '),
  );
}

/** What a block states: what it could be read as, and the faults of what could not. */
interface Read {
  readonly fields: unknown;
  readonly fault?: string;
}

/**
 * A field that is no YAML costs itself alone. What people write as one line of plain words is taken as they wrote
 * it: "title: Masks: who has them?".
 */
function readYaml(yaml: string): Read {
  const load = (text: string) => parseYaml(text, { json: true, maxAliases: 100 });
  try {
    return { fields: load(yaml) };
  } catch (error) {
    const fields: Record<string, unknown> = {};
    const lost: string[] = [];
    for (const field of yaml.split(/\n(?=[^\s#-])/)) {
      const [, name = '', words = ''] = /^["']?([\w-]+)["']?:[ \t]*([^\n]*)\s*$/.exec(field) ?? [];
      try {
        Object.assign(fields, load(field));
      } catch {
        if (name !== '' && !/^["'[{&|>]/.test(words)) fields[name] = words;
        else lost.push(/^[\w-]+/.exec(field)?.[0] ?? field.slice(0, 20));
      }
    }
    if (lost.length === 0) return { fields };
    const found = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { fields, fault: `${found}; left out: ${lost.join(', ')}` };
  }
}

function splitAt(source: string, length: number, kind: string, read: () => Read): Split {
  const body = source.slice(length);
  const lines = source.slice(0, length).split('\n').length - 1;
  const told = (found: string) => `front matter: expected ${kind}, found a fault: ${found}`;
  try {
    const { fields, fault } = read();
    const isMap = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return { fields: isMap ? { ...fields } : {}, body, lines, fault: fault ? told(fault) : null };
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { fields: {}, body, lines, fault: `${told(found)}; its fields are left out` };
  }
}
