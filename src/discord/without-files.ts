import type { Messages } from '../reply/messages/index.ts';
import type { Part, Reply } from '../reply/reply.ts';

/** The same for a channel where nothing can be attached: a file is its text, counts have no chart. */
export function withoutFiles(reply: Reply, messages: Messages): Reply {
  if (!reply.parts.some(({ kind }) => kind === 'file' || kind === 'counts')) return reply;
  const note: Part = { kind: 'note', text: messages.fault.mayNotAttach };
  return { ...reply, parts: [...reply.parts.flatMap(asText), note] };
}

function asText(part: Part): Part[] {
  if (part.kind === 'file') return [{ kind: 'copy', text: part.text }];
  // One count alone is never drawn.
  if (part.kind === 'counts') return part.rows.map((row) => ({ ...part, rows: [row] }));
  return [part];
}
