import { Parser } from 'htmlparser2';
import { DOMParser } from 'linkedom';
import type { DomElement, DomNode } from '../dom.ts';

/** The tree of a page. */
export interface DomPage {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  createElement(name: string, options: undefined): DomElement;
  createTextNode(text: string): DomNode;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** What a page may have: more takes minutes, or all memory, to be read. */
const MOST = { depth: 500, elements: 100_000, characters: 10_000_000 };
/** Levels at which all of that may stand. */
const LEVELS = 100;

/** What stands in a page's head when it has no tags for its parts. */
const OF_HEAD = /^(title|meta|link|base|script|style|noscript)$/;

/**
 * Parses HTML as browsers do as far as its text goes: tags may be left open, `html`, `head` and `body` may be missing, what
 * stands behind `</body>` belongs to it. `isXml` is for XHTML, where any tag may close itself. Scripts (except data and formulas),
 * styles and drawings are left out. Throws on pages that are nested too deep or have too many elements.
 */
export function parsePage(html: string, isXml = false): DomPage {
  const frame = '<!doctype html><html><head></head><body></body></html>';
  const page: DomPage = new DOMParser().parseFromString(frame, 'text/html');
  const { documentElement: root, head, body } = page;
  const open: DomElement[] = [];
  let elements = 0;
  /** Levels above each element, and each character, summed up. */
  const levels = { elements: 0, characters: 0 };
  let skipped = 0;
  let hasBody = false;

  const place = (name: string | null) => {
    const last = open.at(-1);
    if (last && last !== root) return last;
    if (!hasBody && name !== null && OF_HEAD.test(name)) return head;
    hasBody = true;
    return body;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > MOST.elements) throw tooMuch('elements', MOST.elements);
        if (open.length + skipped >= MOST.depth) throw tooMuch('nested elements', MOST.depth);
        levels.elements += open.length;
        if (levels.elements > MOST.elements * LEVELS) throw tooDeep();
        if (skipped > 0 || isLeftOut(name, attributes)) {
          skipped++;
          return;
        }
        const part = { html: root, head, body }[name];
        if (part === body) hasBody = true;
        const element = part ?? page.createElement(name, undefined);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        if (!part) place(name).append(element);
        open.push(element);
      },
      ontext(text) {
        if (skipped > 0) return;
        if (text.trim() === '' && (open.length === 0 || open.at(-1) === root)) return;
        levels.characters += open.length * text.length;
        if (levels.characters > MOST.characters * LEVELS) throw tooDeep();
        place(null).append(page.createTextNode(text));
      },
      onclosetag() {
        if (skipped > 0) skipped--;
        else open.pop();
      },
    },
    { recognizeSelfClosing: isXml },
  );
  // To browsers this is a remark up to the next `>`; to the parser the rest of the page would be.
  parser.end(html.replaceAll('<![CDATA[', ''));
  return page;
}

function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  switch (name) {
    case 'style':
    case 'svg':
      return true;
    case 'script':
      return !/ld\+json|math\/tex/i.test(attributes.type ?? '');
    case 'template':
      return attributes.shadowrootmode === undefined;
    default:
      return false;
  }
}

function tooMuch(what: string, most: number): Error {
  const limit = most.toLocaleString('en');
  return new Error(
    `expected at most ${limit} ${what}, found more: save its text as a page of its own`,
  );
}

function tooDeep(): Error {
  return new Error(
    `expected a page nested up to ${LEVELS} levels, found most of it nested deeper: save its text as a page of its own`,
  );
}
