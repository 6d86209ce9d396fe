/** What becomes of the words of a group. */
export type Destination =
  | 'text'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'author'
  /** The mark that a list shows. */
  | 'mark'
  | 'note'
  /** A box of text. */
  | 'box'
  /** It says a thing in two ways: what stands in `\ud` counts, which is Unicode. */
  | 'twofold'
  /** Its own words are none, groups within it may be. */
  | 'hush'
  /** Nothing in it is text. */
  | 'skip';

/** Groups by the control word that opens them; others are text, or are skipped where `\*` says that they may be. */
const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'hush',
  title: 'title',
  author: 'author',
  listtext: 'mark',
  pntext: 'mark',
  footnote: 'note',
  shptxt: 'box',
  dptxbxtext: 'box',
  upr: 'twofold',
  shpinst: 'hush',
  do: 'hush',
  nesttableprops: 'hush',
  moMath: 'text',
  moMathPara: 'text',
};

const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc ' +
    'aftncn fldinst datafield objdata objclass objname nonesttables listtable listoverridetable revtbl xe tc rxe private ' +
    'template comment doccomm subject keywords category manager company operator hlinkbase creatim revtim printim buptim ' +
    'shprslt annotation atnid atnauthor falt panose pntxta pntxtb bkmkstart bkmkend sp mctrlPr themedata colorschememapping'
  ).split(' '),
);

/**
 * Where the words of a group go, by the control word that it begins with and the groups around it, the innermost
 * first; null where the word opens no group of its own.
 */
export function destinationOf(
  word: string,
  isOptional: boolean,
  [outer = 'text', beyond = 'text']: readonly Destination[],
): Destination | null {
  if (outer === 'twofold') return word === 'ud' ? beyond : 'skip';
  const known = Object.hasOwn(DESTINATIONS, word) ? (DESTINATIONS[word] ?? null) : null;
  if ((known === 'title' || known === 'author') && outer !== 'hush') return null;
  return known ?? (SKIPPED.has(word) || isOptional ? 'skip' : null);
}
