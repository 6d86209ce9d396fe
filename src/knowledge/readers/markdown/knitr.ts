/** The opening of a chunk with signs of code in its options: ```{r, fig.cap="The `script`."} */
const CHUNK = /^[ \t>]*`{3,}[ \t]*\{[a-z].*`.*\}[ \t]*$/gim;
/** Where bookdown begins a part of a book: no section of the text around it. */
const PART = /^# \((?:PART|APPENDIX)(?:\\?\*)?\) .*$/gm;

/** R Markdown as other Markdown is written, line by line: a fence has no signs of code behind it. */
export function plainKnitr(markdown: string): string {
  return markdown.replace(CHUNK, (line) => line.replace(/(?<=\{.*)`/g, "'")).replace(PART, '');
}
