/**
 * Lets texts go on changing where a browser translates the page although the page asks it not to. A translator takes a
 * text out and puts an element of its own in its place; the app goes on writing into the text it knows, and the old
 * words would stand for ever. As soon as such a text changes, it is put back where its translation stood, and the
 * translator meets it as a new one.
 * @param page what is looked after, with all in it
 * @returns ends it
 */
export function outliveTranslation(page: Node): () => void {
  const standIns = new WeakMap<Node, Element>();
  const written = new MutationObserver((changes) => {
    for (const { target } of changes) standIns.get(target)?.replaceWith(target);
  });
  const replaced = new MutationObserver((changes) => {
    for (const change of changes) {
      const standIn = standInOf(change);
      if (!standIn) continue;
      for (const text of change.removedNodes) {
        standIns.set(text, standIn);
        written.observe(text, { characterData: true });
      }
    }
  });
  replaced.observe(page, { childList: true, subtree: true });
  return () => {
    replaced.disconnect();
    written.disconnect();
  };
}

/** What a translator put in the place of a text: no page of ours has a `font`. */
function standInOf(change: MutationRecord): Element | undefined {
  const { addedNodes, removedNodes, previousSibling, nextSibling } = change;
  if (removedNodes.length === 0 || ![...removedNodes].every((node) => node instanceof Text))
    return undefined;
  return [...addedNodes, previousSibling, nextSibling].find(
    (node): node is HTMLElement => node instanceof HTMLElement && node.localName === 'font',
  );
}
