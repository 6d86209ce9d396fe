import { type DomElement, type DomNode, isElement, isText, signsOf } from './dom.ts';
import { formulaText } from './formula.ts';
import { lowered, raised } from './raised-text.ts';

/** Elements whose text no reader of the page sees, or which are controls. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title meta link iframe object embed svg canvas video audio ' +
    'input select textarea datalist option map area source track param'
  ).split(' '),
);

/** Does it stand in the page without being read there? */
export function isUnseen(element: DomElement): boolean {
  if (UNSEEN.has(element.localName)) return true;
  if (element.getAttribute('hidden') !== null) return true;
  return /(?:^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}

/**
 * What an element that is not read as its plain text says in a line, `before` being the words that precede it there;
 * null for those that are read by their content.
 */
export function inlineText(element: DomElement, before: string): string | null {
  if (isUnseen(element) || isFurniture(element)) return '';
  switch (element.localName) {
    case 'br':
      return '\n';
    case 'img':
      return formulaText(element) ?? '';
    case 'sup':
      return isReferenceMark(element, before) ? '' : raised(textOf(element), before);
    case 'sub':
      return lowered(textOf(element));
    case 'a':
      return isReferenceMark(element, before) || isBackLink(element) ? '' : null;
    case 'span':
      return isNamedMark(element) ? '' : formulaText(element);
    case 'q':
      return `“${textOf(element)}”`;
    case 'rt':
      return element.parentNode && hasFallback(element.parentNode) ? null : `(${textOf(element)})`;
    default:
      return formulaText(element);
  }
}

/** The text of an element on a line: `<br>` and the edges of blocks are line ends. */
export function textOf(element: DomElement): string {
  let text = '';
  const add = (node: DomNode) => {
    if (isText(node)) text += node.nodeValue ?? '';
    else if (isElement(node)) {
      const said = inlineText(node, text);
      if (said !== null) text += said;
      else {
        const edge = isBlock(node) ? '\n' : '';
        text += edge;
        for (const child of node.childNodes) add(child);
        text += edge;
      }
    }
  };
  for (const child of element.childNodes) add(child);
  return text;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Does it begin on a line of its own? */
export function isBlock({ localName }: DomElement): boolean {
  return BLOCKS.has(localName);
}

/** Links beside headings that lead to themselves or to an editor. */
function isFurniture(element: DomElement): boolean {
  const signs = signsOf(element);
  if (/\bmw-editsection\b|\bmw-cite-backlink\b|\bsr-only\b|\bvisually-?hidden\b/.test(signs))
    return true;
  if (element.localName === 'button') return true;
  if (element.localName !== 'a') return false;
  return /^[^\p{L}\p{N}]{0,2}$/u.test((element.textContent ?? '').trim()) && isLocal(element);
}

/** Does its name say that it marks a note? */
function isNamedMark(element: DomElement): boolean {
  const names = /\b(noteref|doc-noteref|footnote-?ref|fnref|reference|footnote-link)\b/;
  return names.test(signsOf(element)) && isMark((element.textContent ?? '').trim());
}

/** A mark that leads to a note: a link to a place in the page that is hardly a word, or a figure right behind one. */
function isReferenceMark(element: DomElement, before: string): boolean {
  const words = (element.textContent ?? '').trim();
  if (words.length > 12) return false;
  const isRaised = element.localName === 'sup' || element.closest('sup') !== null;
  if (isNamedMark(element)) return true;
  const link = element.localName === 'a' ? element : element.querySelector('a');
  if (!link || !isLocal(link)) return false;
  const target = (link.getAttribute('href') ?? '').split('#')[1] ?? '';
  const isGlued = /^\d{1,3}$/.test(words) && /[\p{L}\d]$/u.test(before);
  return isMark(words) && (isRaised || NOTE.test(target) || (isGlued && target !== ''));
}

/** The name of a place that is a note's: `fn3`, `footnote-2`, `cite_note-4`, `_ftn1`. */
const NOTE = /^(user-content-)?_?(fn|ftn|edn|foot|end|note|cite_note|sdfootnote|easy-footnote)/i;

const isMark = (words: string) =>
  /^[[(]?([\d,;–\- ]{1,9}|[a-z*†‡§¶]{1,4}|note \d+)[\])]?$/i.test(words);

/** The arrow of a note that leads back to its mark. */
function isBackLink(element: DomElement): boolean {
  const words = (element.textContent ?? '').trim();
  if (words.length > 12) return false;
  if (
    /\b(backlink|doc-backlink|backref|footnote-back|reversefootnote|footnote-backref)\b/.test(
      signsOf(element),
    )
  )
    return true;
  return /^[↩↑^⏎↵⤴⬆ ]+$/u.test(words.replace(/[\ufe0e\ufe0f]/gu, '')) && isLocal(element);
}

function isLocal(link: DomElement): boolean {
  const href = link.getAttribute('href') ?? '';
  return href === '' || href.includes('#');
}

function hasFallback(ruby: DomNode): boolean {
  return [...ruby.childNodes].some((node) => isElement(node) && node.localName === 'rp');
}
