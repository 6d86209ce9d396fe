import { type APIContainerComponent, ComponentType } from 'discord.js';
import type { Button } from '../reply/reply.ts';
import { renderButton } from './render.ts';
import { renderNote } from './render-parts.ts';

export interface CopyOptions {
  /** Small print to put on top. */
  readonly note: string;
  /** Id of the button that goes, and what comes in its place. */
  readonly without: string;
  readonly button: Button;
}

/** A message that was sent before, as it stands but for a line on top and one button. */
export function copyMessage(
  { components, ...container }: APIContainerComponent,
  { note, without, button }: CopyOptions,
): APIContainerComponent {
  const replace = (component: APIContainerComponent['components'][number]) =>
    component.type !== ComponentType.ActionRow
      ? component
      : {
          ...component,
          components: component.components.map((one) =>
            'custom_id' in one && one.custom_id === without ? renderButton(button).toJSON() : one,
          ),
        };
  return {
    ...container,
    components: [
      { type: ComponentType.TextDisplay, content: renderNote(note) },
      ...components.map(replace),
    ],
  };
}
