import {
  type APIComponentInActionRow,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** Whatever can be part of a message. */
export type Component =
  | APIMessageTopLevelComponent
  | APIComponentInActionRow
  | APISectionAccessoryComponent;

/** Every component of a tree, those above before those in them. */
export function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [one, ...allComponents(childrenOf(one))]);
}

function childrenOf(component: Component): readonly Component[] {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      return component.components;
    case ComponentType.Section:
      return [...component.components, component.accessory];
    default:
      return [];
  }
}
