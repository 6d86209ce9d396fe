import ignore, { type Ignore } from 'ignore';

/**
 * Names that the operating system, an editor or a package manager made, hidden ones, the templates of Jekyll and
 * Eleventy, and drawings that Obsidian keeps in Markdown.
 */
const SYSTEM = new RegExp(
  [
    /^(\.|~\$)/,
    /^(desktop\.ini|thumbs\.db|ehthumbs\w*\.db|icon\r|\$recycle\.bin|system volume information)$/,
    /^(__macosx|node_modules|lost\+found|_includes|_layouts)$/,
    /(\.excalidraw\.md|\.tmp|\.temp|\.part|\.crdownload|\.sw[op]|\.bak|~)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Is a file or folder of this name nobody's document? */
export function isSystemName(name: string): boolean {
  return SYSTEM.test(name);
}

/** Folders that browsers put beside "Web page, complete", by the name of the page. */
const PAGE_PARTS =
  /^(.+)([_.]files|_fichiers|-dateien|_archivos|_arquivos|_bestanden|_pliki|_soubory|_tiedostot|-filer)$/i;

/** Does the folder hold the parts of a saved page that stands beside it? `siblings` are names in lower case. */
export function isPartsOfPage(folder: string, siblings: ReadonlySet<string>): boolean {
  const page = PAGE_PARTS.exec(folder)?.[1]?.toLowerCase();
  return page !== undefined && (siblings.has(`${page}.html`) || siblings.has(`${page}.htm`));
}

/** Is it the copy of its texts that Sphinx puts beside the pages it makes of them? `siblings` are names in lower case. */
export function isCopyOfPages(folder: string, siblings: ReadonlySet<string>): boolean {
  return folder === '_sources' && siblings.has('objects.inv');
}

/** The `.gitignore` files of a folder and of those above it, innermost first. */
export type IgnoreRules = readonly { readonly folder: string; readonly rules: Ignore }[];

/** Adds the `.gitignore` of a folder. */
export function addRules(rules: IgnoreRules, folder: string, gitignore: string): IgnoreRules {
  return [{ folder, rules: ignore({ ignorecase: false }).add(gitignore) }, ...rules];
}

/** Is the path, which ends with `/` when it is a folder's, ignored? The innermost file that knows it decides. */
export function isIgnored(rules: IgnoreRules, path: string): boolean {
  for (const { folder, rules: own } of rules) {
    const { ignored, unignored } = own.test(path.slice(folder.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}
