import { z } from 'zod';
import { UsageError } from '../src/errors.ts';
import { defineCommand } from '../src/reply/command.ts';
import { managerData } from '../src/reply/command-data.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { findSource } from '../src/reply/find-source.ts';
import { suggestSources } from '../src/reply/suggest-sources.ts';
import { mayUpload, takenBackReply, whenWritten } from '../src/reply/uploading.ts';
import { UPLOADS } from '../src/reply/uploads.ts';
import { takeBack } from '../src/shelf/add-source.ts';

/** Takes a source back that was added in Discord, and no other. */
export const removeSource = defineCommand({
  data: managerData('remove-source', {
    source: { type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
  }),
  isPrivate: true,
  options: z.object({ source: z.string().min(1) }),
  async run({ source }, context) {
    const { place } = mayUpload(context);
    const { messages } = context;
    const document = findSource(source, context);
    const id = await whenWritten(takeBack(place, document.path), messages);
    if (id === null) throw new UsageError(messages.adding.notUploaded(document.title));
    return takenBackReply(document.path, id, messages);
  },
  suggest: (_, typed, { library }) => {
    const isUpload = ({ document }: (typeof library.holdings)[number]) =>
      document.path.startsWith(`${UPLOADS}/`);
    return suggestSources(typed, { ...library, holdings: library.holdings.filter(isUpload) });
  },
});
