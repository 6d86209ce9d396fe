import { z } from 'zod';
import { defineCommand } from '../src/reply/command.ts';
import { managerData } from '../src/reply/command-data.ts';
import { setupReply } from '../src/reply/setup-reply.ts';

/** Shows whoever manages a server its settings, as menus. */
export const setup = defineCommand({
  data: managerData('setup', {}),
  isPrivate: true,
  options: z.object({}),
  run: (_options, context) => setupReply({ place: '', page: 'answers' }, context),
});
