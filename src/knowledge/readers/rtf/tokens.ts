/** What a file in Rich Text Format is made of. Bytes stand as characters up to U+00FF. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A control word: `\li720` is `li` with 720. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A control symbol: `\~`, `\*`, or a backslash at the end of a line. */
  | { readonly kind: 'symbol'; readonly sign: string }
  | { readonly kind: 'bytes'; readonly bytes: string };

const TOKEN =
  /([{}])|\\(?:([a-zA-Z]{1,40})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([\s\S]))|([^{}\\\r\n\0]+)|[\r\n\0]+/y;

/** The tokens of a file. Line ends between them say nothing; what `\bin` announces is passed over. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  const pattern = new RegExp(TOKEN);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, brace, name, value, hex, sign, bytes] = found;
    if (brace) yield brace === '{' ? { kind: 'open' } : { kind: 'close' };
    else if (name === 'bin') pattern.lastIndex += Math.max(Number(value ?? 0), 0);
    else if (name) yield { kind: 'word', name, value: value === undefined ? null : Number(value) };
    else if (hex) yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (sign) yield { kind: 'symbol', sign };
    else if (bytes) yield { kind: 'bytes', bytes };
  }
}
