/** What somebody wrote without whom and what it mentions, and without a server's emoji. */
export function withoutMarkup(content: string): string {
  return content.replace(/<(?:@[!&]?|#|a?:\w+:)\d+>/g, ' ').trim();
}
