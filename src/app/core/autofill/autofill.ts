/** What a browser fills: it is named for that. The page's own fields hold what was chosen, and are asked for nothing. */
const isFilled = (one: EventTarget | null): one is HTMLInputElement =>
  one instanceof HTMLInputElement && one.autocomplete !== '' && one.autocomplete !== 'off';

/**
 * Lets forms see what a browser or a password manager filled in without saying so: as a form is sent, each field whose
 * value was not told yet tells it, before the form itself hears that it is sent.
 * @returns ends it
 */
export function hearAutofill(page: Document): () => void {
  const told = new WeakMap<EventTarget, string>();
  const remember = ({ target }: Event): void => {
    if (isFilled(target)) told.set(target, target.value);
  };
  const tell = ({ target }: Event): void => {
    if (!(target instanceof HTMLFormElement)) return;
    for (const field of target.elements) {
      if (isFilled(field) && field.value !== (told.get(field) ?? ''))
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  page.addEventListener('input', remember, true);
  page.addEventListener('submit', tell, true);
  return () => {
    page.removeEventListener('input', remember, true);
    page.removeEventListener('submit', tell, true);
  };
}
