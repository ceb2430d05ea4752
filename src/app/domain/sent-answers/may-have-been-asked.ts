import {
  allItems,
  type Answers,
  type Condition,
  enabledLinkIds,
  type FormDefinition,
  type FormItem,
} from '../forms';

/**
 * The questions that the visible answers do not rule out. A condition on a question without a visible
 * answer could have held either way (it may be kept by the client), so it rules nothing out.
 */
export function mayHaveBeenAsked(
  definition: FormDefinition,
  visible: Answers,
): ReadonlySet<string> {
  const items = new Map(allItems(definition).map((item) => [item.linkId, item]));
  const open = new Set<string>();
  for (const item of items.values()) {
    if (mayBeAsked(item, items, visible, open)) open.add(item.linkId);
  }
  return open;
}

function mayBeAsked(
  item: FormItem,
  items: ReadonlyMap<string, FormItem>,
  visible: Answers,
  open: ReadonlySet<string>,
): boolean {
  if (!item.enableWhen) return true;
  const mayHold = (condition: Condition): boolean => {
    const asked = items.get(condition.question);
    const isUnknown = open.has(condition.question) && !Object.hasOwn(visible, condition.question);
    return (
      !asked || isUnknown || holds(condition, asked, item, open.has(asked.linkId) ? visible : {})
    );
  };
  return item.enableBehavior === 'any'
    ? item.enableWhen.some(mayHold)
    : item.enableWhen.every(mayHold);
}

/** One condition, by the form rules' own evaluation: a form of just the two questions. */
function holds(condition: Condition, asked: FormItem, item: FormItem, visible: Answers): boolean {
  const two: FormDefinition = {
    sections: [
      {
        linkId: '',
        title: '',
        items: [
          { ...asked, enableWhen: [], enableBehavior: 'all' },
          { ...item, enableWhen: [condition] },
        ],
      },
    ],
  };
  return enabledLinkIds(two, visible).includes(item.linkId);
}
