import { z } from 'zod';
import { UsageError } from '../src/errors.ts';
import { readers } from '../src/knowledge/readers/reader.ts';
import { defineCommand } from '../src/reply/command.ts';
import { managerData, type OptionShape } from '../src/reply/command-data.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { previewReply } from '../src/reply/preview-reply.ts';
import { oneLine, shorten } from '../src/reply/shorten.ts';
import { mayUpload, whenWritten } from '../src/reply/uploading.ts';
import { ADD } from '../src/reply/uploads.ts';
import { draftSource } from '../src/shelf/add-source.ts';
import { findSame } from '../src/shelf/find-same.ts';
import { isReadable, previewSource, statedItem } from '../src/shelf/preview-source.ts';
import { typedItem } from '../src/shelf/typed-item.ts';

/** Bytes of the largest file that is taken. */
const LARGEST = 25e6;
const LONGEST_NAME = 80;

const TEXT: OptionShape = { type: ApplicationCommandOptionType.String, max_length: 500 };
const Said = z.string().max(500).optional();

/** Shows whoever may add sources what an attached file would be as one. Only its button adds it. */
export const addSource = defineCommand({
  data: managerData('add-source', {
    file: { type: ApplicationCommandOptionType.Attachment, required: true },
    ...{ title: TEXT, author: TEXT, date: TEXT, url: TEXT, publisher: TEXT, language: TEXT },
  }),
  isPrivate: true,
  options: z.object({
    file: z.object({ url: z.string(), name: z.string(), size: z.number() }),
    ...{ title: Said, author: Said, date: Said, url: Said, publisher: Said, language: Said },
  }),
  async run({ file, ...typed }, context) {
    const { place, limits, download } = mayUpload(context);
    const { messages, library } = context;
    const { adding } = messages;
    const { name, size, url } = file;
    const { item, wrong } = typedItem(typed);
    if (wrong.length > 0) throw new UsageError(wrong.map((one) => adding.wrong[one]).join('\n'));
    if (!isReadable(name)) {
      const shown = shorten(oneLine(name), LONGEST_NAME);
      throw new UsageError(adding.kind(shown, Object.keys(readers).join(', ')));
    }
    if (size > LARGEST) throw new UsageError(adding.tooLarge(Math.ceil(size / 1e6), LARGEST / 1e6));
    const bytes = await download(url, LARGEST);
    if (bytes === null) throw new UsageError(adding.notGot);
    const read = await previewSource({ name, bytes, item }, limits);
    const styles = library.bibliography.styles;
    if (!('document' in read))
      return { ...previewReply(read, { messages, styles }), staysPrivate: true };
    const { document } = read;
    const same = await findSame(place.root, library.documents, { bytes, read: [document] });
    if (same) throw new UsageError(adding.twin(same.title, same.id));
    const source = { name, bytes, item: statedItem(document) };
    const id = await whenWritten(draftSource(place, source), messages);
    const button = { id: `${ADD}:${id}`, label: adding.add };
    return { ...previewReply(read, { messages, styles }, [button]), staysPrivate: true };
  },
});
