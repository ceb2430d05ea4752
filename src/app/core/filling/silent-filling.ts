type Writable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What has no text of its own: a press on it is told by its own event. */
const pressed = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image']);

const isWritable = (one: Element): one is Writable =>
  (one instanceof HTMLInputElement && !pressed.has(one.type)) ||
  one instanceof HTMLTextAreaElement ||
  one instanceof HTMLSelectElement;

/**
 * Lets forms see what a browser or a password manager filled in without saying so: as a form is sent, each field whose
 * value was not told yet tells it, before the form itself hears that it is sent.
 * @returns ends it
 */
export function hearSilentFilling(page: Document): () => void {
  const told = new WeakMap<EventTarget, string>();
  const remember = ({ target }: Event): void => {
    if (target instanceof Element && isWritable(target)) told.set(target, target.value);
  };
  const tell = ({ target }: Event): void => {
    if (!(target instanceof HTMLFormElement)) return;
    for (const field of target.elements) {
      if (!isWritable(field) || field.value === (told.get(field) ?? '')) continue;
      const event = field instanceof HTMLSelectElement ? 'change' : 'input';
      field.dispatchEvent(new Event(event, { bubbles: true }));
    }
  };
  page.addEventListener('input', remember, true);
  page.addEventListener('change', remember, true);
  page.addEventListener('submit', tell, true);
  return () => {
    page.removeEventListener('input', remember, true);
    page.removeEventListener('change', remember, true);
    page.removeEventListener('submit', tell, true);
  };
}
