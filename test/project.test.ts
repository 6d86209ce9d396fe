import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  commands as asking,
  privacyCommands,
  serverCommands,
  uploadCommands,
} from '../commands/index.ts';
import { FOLDERS } from '../src/cache/program-version.ts';
import { readers } from '../src/knowledge/readers/reader.ts';

const managing = [...serverCommands, ...uploadCommands];
const commands = [...asking, ...privacyCommands, ...managing];
const read = (file: string) => readFileSync(file, 'utf8');

/** All TypeScript files below a folder, as paths from the root. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
}

const sourceFiles = [...filesOf('src'), ...filesOf('commands')];
const testFiles = filesOf('test');

/** What a file imports: paths from the root for its own files, names for packages. */
function importsOf(file: string, text = read(file)): string[] {
  const pattern = /^(?:import|export) (?:[^;'=(]* from )?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(pattern)].map(([, stated, called]) => {
    const name = stated ?? called ?? '';
    return name.startsWith('.') ? path.join(path.dirname(file), name) : name;
  });
}

/** The same without what only the compiler reads. */
function loadsOf(file: string): string[] {
  return importsOf(file, read(file).replace(/^(import|export) type [^;]*;/gm, ''));
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('imports run one way', () => {
  /** Each layer may import those above it. Layers of one line do not know each other. */
  const order = [
    ['src/knowledge', 'src/cache', 'src/storage'],
    ['src/search'],
    ['src/answer', 'src/doses', 'src/citations', 'src/quotes'],
    ['src/shelf', 'src/servers'],
    ['src/reply'],
    ['src/actions', 'commands'],
    ['src/discord', 'src/console', 'src/reload'],
    [
      ...['src/main.ts', 'src/cli.ts', 'src/open-folder.ts', 'src/run-command-line.ts'],
      ...['src/exit.ts', 'src/run-bot.ts', 'src/run-shards.ts'],
    ],
  ];
  /** What stands beside the layers, and the last layer that it may import. */
  const free: Readonly<Record<string, number>> = {
    'src/errors.ts': -1,
    'src/log.ts': -1,
    'src/leave.ts': -1,
    'src/config.ts': -1,
    'src/library.ts': 3,
    'src/check.ts': 3,
  };
  const layerOf = (file: string) =>
    order.flat().find((layer) => file === layer || file.startsWith(`${layer}/`));
  const levelOf = (file: string) => order.findIndex((line) => line.includes(layerOf(file) ?? ''));

  it.each(sourceFiles)('%s', (file) => {
    const level = free[file] ?? levelOf(file);
    if (!(file in free)) expect(level).toBeGreaterThanOrEqual(0);
    const own = importsOf(file).filter((name) => /^(src|commands)\//.test(name));
    const wrong = own.filter((name) => {
      if (name === 'src/check.ts') return file !== 'src/run-command-line.ts';
      if (name === 'src/library.ts') return level < 4 && file !== 'src/check.ts';
      if (name in free) return false;
      if (file in free) return levelOf(name) > level;
      return (
        levelOf(name) > level ||
        (levelOf(name) === level && layerOf(name) !== layerOf(file) && level < 7)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('and the cache is known by all code that the shelf is made with', () => {
    const made = new Set(filesOf('src/shelf'));
    for (const file of made)
      for (const name of loadsOf(file)) if (sourceFiles.includes(name)) made.add(name);
    const folders = [...made].map((file) => file.split('/')[1]!);
    const others = folders.filter((folder) => !FOLDERS.includes(folder));
    expect([...new Set(others)].sort()).toEqual(['cache', 'errors.ts']);
  });

  it('and no two files load each other', () => {
    const seen = new Set<string>();
    const visit = (file: string, above: readonly string[]): string[] => {
      if (above.includes(file)) return [[...above, file].join(' → ')];
      if (seen.has(file)) return [];
      seen.add(file);
      return loadsOf(file)
        .filter((name) => sourceFiles.includes(name))
        .flatMap((name) => visit(name, [...above, file]));
    };
    expect(sourceFiles.flatMap((file) => visit(file, []))).toEqual([]);
  });
});

describe('one place for each thing', () => {
  it.each([
    ['only the entries read the environment', /process\.env\b/, ['src/main.ts', 'src/cli.ts']],
    [
      'nobody copies a document, which makes its text when asked',
      /\.\.\.document\b(?!\.)/,
      ['src/knowledge/packed-document.ts'],
    ],
    ['only src/search imports minisearch', /'minisearch[/']/, filesOf('src/search')],
    [
      'only who dispatches, responds, publishes and sees who is there touches interactions',
      /\w+Interaction\b(?!\w)/,
      ['dispatch', 'respond', 'publish', 'presence'].map((name) => `src/discord/${name}.ts`),
    ],
    [
      'only who reads and keeps sources touches files, and who writes a chart',
      /'node:fs/,
      [
        ...filesOf('src/knowledge'),
        ...filesOf('src/cache'),
        ...filesOf('src/shelf'),
        'src/storage/sqlite.ts',
        'src/reload/scan-folder.ts',
        'src/reload/watch-folder.ts',
        'src/citations/styles.ts',
        'src/console/write-chart.ts',
      ],
    ],
  ])('%s', (_, pattern, places) => {
    const found = sourceFiles.filter((file) => pattern.test(read(file)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((file) => !places.includes(file))).toEqual([]);
  });

  it('search and answer do not know Discord', () => {
    const files = [...filesOf('src/search'), ...filesOf('src/answer')];
    expect(files.filter((file) => importsOf(file).some((name) => /discord/.test(name)))).toEqual(
      [],
    );
  });
});

describe('the list of commands', () => {
  it('holds every file of commands/', () => {
    const files = readdirSync('commands').filter((file) => file !== 'index.ts');
    expect(commands.map(({ data }) => `${data.name}.ts`).sort()).toEqual(files.sort());
  });

  it.each(commands.map(({ data }) => [data.name, data] as const))(
    'has what Discord takes: /%s',
    (name, { options = [], ...data }) => {
      expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      for (const { description, description_localizations } of [data, ...options])
        for (const text of [description, description_localizations?.uk ?? '']) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
      expect(options.length).toBeLessThanOrEqual(25);
      // What changes the library or the settings is for those who may manage a server, and nobody is that elsewhere.
      const places = managing.some(({ data: { name: own } }) => own === name)
        ? { integration_types: [0], contexts: [0], default_member_permissions: '32' }
        : { integration_types: [0, 1], contexts: [0, 1, 2] };
      expect(data).toMatchObject(places);
    },
  );

  it.each(commands.map(({ data }) => data.name))('is in the README: /%s', (name) => {
    expect(read('README.md')).toContain(`/${name}`);
  });
});

it.each(Object.keys(readers))('is in docs/sources.md as a format that is read: %s', (ending) => {
  expect(read('docs/sources.md')).toMatch(new RegExp(`\\${ending}(?![\\w-])`));
});

it('every setting is in .env.example', () => {
  const settings = [...read('src/config.ts').matchAll(/^ {2}([A-Z_]+): optional\(/gm)];
  expect(settings.length).toBeGreaterThanOrEqual(6);
  const example = read('.env.example');
  for (const [, name] of settings) expect(example).toMatch(new RegExp(`^#? ?${name}=`, 'm'));
});

describe('every package', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const used = (files: readonly string[]) =>
    new Set(
      files
        .flatMap(loadsOf)
        .filter((name) => !/^(node:|src|commands|test)/.test(name))
        .map(packageOf),
    );

  it('that the bot imports is one of its dependencies', () => {
    expect([...used(sourceFiles)].filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('that tests import is listed too', () => {
    const listed = { ...dependencies, ...devDependencies };
    expect([...used(testFiles)].filter((name) => !(name in listed))).toEqual([]);
  });
});

describe('the rules have no exceptions', () => {
  const marks = ['biome-ignore', '@ts-ignore', '@ts-expect-error', '@ts-nocheck', 'eslint-disable'];
  const self = path.join('test', 'project.test.ts');

  it.each([...sourceFiles, ...testFiles.filter((file) => file !== self)])('in %s', (file) => {
    const text = read(file);
    expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
    expect(text).not.toMatch(/(: |<|\bas |\| )any\b(?=[\s[\]>,;)=|]*$)/m);
  });
});
