import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KnowledgeError, type Told } from '../../src/errors.ts';
import { walkFolder } from '../../src/knowledge/walk-folder.ts';
import { folderOf } from '../support.ts';

async function walk(folder: string) {
  const told: Told = { faults: [], warnings: [] };
  const files = await walkFolder(folder, told);
  const said = (all: readonly { file: string; message: string }[]) =>
    all.map(({ file, message }) => `${path.relative(folder, file)}: ${message}`);
  return { files, faults: said(told.faults), warnings: said(told.warnings) };
}

const of = (names: readonly string[]) =>
  folderOf(Object.fromEntries(names.map((name) => [name, 'Text.'])));

describe('a folder', () => {
  it('is walked to any depth, in order', async () => {
    const names = ['a/b/c/d/e/f.md', 'a/b.md', 'z.md'];
    expect((await walk(await of(names))).files).toEqual(['a/b.md', 'a/b/c/d/e/f.md', 'z.md']);
  });

  it.each([
    '.DS_Store',
    '.git/config',
    '.obsidian/app.json',
    'desktop.ini',
    'Thumbs.db',
    '~$report.docx',
    'Icon\r',
    'a.tmp',
    'a.md~',
    '.a.md.swp',
    'a.md.part',
    'node_modules/x/README.md',
    '_includes/footer.html',
    'site/_layouts/page.html',
    'drawings/depot.excalidraw.md',
    '__MACOSX/a.md',
    '$RECYCLE.BIN/a.md',
    'System Volume Information/a.md',
    'styles/mine.csl',
    'dictionaries/everyday.tsv',
  ])('is walked past %j in silence', async (name) => {
    expect(await walk(await of([name, 'a.md']))).toEqual({
      files: ['a.md'],
      faults: [],
      warnings: [],
    });
  });

  it('is walked into folders of these names elsewhere', async () => {
    const names = ['web/dictionaries/a.md', 'web/styles/b.md'];
    expect((await walk(await of(names))).files).toEqual(names);
  });

  it.each(['page_files', 'page.files', 'page-Dateien', 'page_fichiers'])(
    'is walked past what a browser saved with a page: %s',
    async (parts) => {
      const names = ['page.html', `${parts}/ad.html`, 'other_files/b.md'];
      expect((await walk(await of(names))).files).toEqual(['other_files/b.md', 'page.html']);
    },
  );

  it('is walked past the copy of its texts that Sphinx puts beside the pages made of them', async () => {
    const site = ['a.html', 'objects.inv', '_sources/a.rst.txt'];
    expect((await walk(await of(site))).files).toEqual(['a.html', 'objects.inv']);
    expect((await walk(await of(['_sources/a.txt']))).files).toEqual(['_sources/a.txt']);
  });

  it('holds names with signs of any kind', async () => {
    const names = [
      'a\nb.md',
      'a\\b.md',
      'a#b?.md',
      "it's 100% & more.md",
      'Ґанок/ї.md',
      '[x]/(y).md',
    ];
    expect((await walk(await of(names))).files).toEqual(names.sort());
  });

  it('that is not there says how to mend it', async () => {
    await expect(walk('/nowhere/knowledge')).rejects.toThrow(KnowledgeError);
    await expect(walk('/nowhere/knowledge')).rejects.toThrow(/create the folder.*ENOENT/);
  });
});

describe('what Git ignores', () => {
  it('is passed over, by the rules of each folder', async () => {
    const folder = await folderOf({
      '.gitignore': 'build/\n*.log.md\n/private.md\n!keep.log.md',
      'docs/.gitignore': 'draft-*\n!important.log.md',
      ...Object.fromEntries(
        [
          'build/a.md',
          'x.log.md',
          'keep.log.md',
          'private.md',
          'docs/private.md',
          'docs/build/b.md',
          'docs/draft-1.md',
          'draft-2.md',
          'docs/important.log.md',
        ].map((name) => [name, 'x']),
      ),
    });
    expect((await walk(folder)).files).toEqual([
      'docs/important.log.md',
      'docs/private.md',
      'draft-2.md',
      'keep.log.md',
    ]);
  });
});

describe('a link', () => {
  it('within the folder is followed to what is not found without it, once', async () => {
    const folder = await of(['.data/a.md', 'real/b.md']);
    await symlink('.data/a.md', path.join(folder, 'a.md'));
    await symlink('.data/a.md', path.join(folder, 'again.md'));
    await symlink('real', path.join(folder, 'copy'));
    await symlink('.data', path.join(folder, 'data'));
    expect(await walk(folder)).toEqual({
      files: ['a.md', 'real/b.md'],
      faults: [],
      warnings: [],
    });
  });

  it('that leads in circles ends', async () => {
    const folder = await of(['a/b/c.md']);
    await symlink('..', path.join(folder, 'a/b/up'));
    await symlink('self', path.join(folder, 'self'));
    const { files, warnings } = await walk(folder);
    expect(files).toEqual(['a/b/c.md']);
    expect(warnings).toEqual(['self: is a link that leads in a circle: remove or mend it']);
  });

  it('that leads out of the folder, or nowhere, is told and not followed', async () => {
    const [folder, other] = [await of(['a.md']), await of(['secret.md'])];
    await symlink(other, path.join(folder, 'out'));
    await symlink(path.join(other, 'secret.md'), path.join(folder, 'secret.md'));
    await symlink('gone.md', path.join(folder, 'dead.md'));
    const { files, warnings } = await walk(folder);
    expect(files).toEqual(['a.md']);
    expect(warnings).toEqual([
      expect.stringMatching(/^dead\.md: is a link that leads nowhere/),
      expect.stringMatching(/^out: is a link that leads out of the folder/),
      expect.stringMatching(/^secret\.md: is a link that leads out of the folder/),
    ]);
  });
});

it('pipes hold up nothing', async () => {
  const folder = await of(['a.md']);
  execFileSync('mkfifo', [path.join(folder, 'pipe.md')]);
  expect((await walk(folder)).files).toEqual(['a.md']);
});

it('a folder that may not be read is told, and costs itself', async () => {
  const folder = await of(['a.md']);
  await mkdir(path.join(folder, 'closed'));
  await writeFile(path.join(folder, 'closed/b.md'), 'x');
  await chmod(path.join(folder, 'closed'), 0);
  await chmod(folder, 0o755);
  // The owner of all files may read even this.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    const { files, faults } = await walk(folder);
    expect(files).toEqual(['a.md']);
    expect(faults).toEqual([
      expect.stringMatching(/^closed: the folder cannot be read \(EACCES\): allow/),
    ]);
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(path.join(folder, 'closed'), 0o755);
  }
});
