import { allItems, type FormDefinition, type FormItem } from './definition';

/**
 * The questions that are asked because of what another says, and those asked because of them, in the form's order.
 * A condition only looks back, so one pass finds the whole chain.
 */
export function followUps(definition: FormDefinition, linkId: string): readonly FormItem[] {
  const chain = new Set([linkId]);
  return allItems(definition).filter((item) => {
    const follows = item.enableWhen?.some(({ question }) => chain.has(question)) ?? false;
    if (follows) chain.add(item.linkId);
    return follows;
  });
}
