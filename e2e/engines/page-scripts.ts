/** What a person looks for: a kind of thing, by its words. */
export interface Sought {
  readonly kind: 'button' | 'link' | 'heading' | 'field' | 'choice';
  readonly name: string;
  /** The words of the group, section or article it stands in. */
  readonly within?: string | undefined;
}

/**
 * Finds in the page what has these words for its name, else what has them in its name. Runs in the page, so it can
 * use nothing from outside itself.
 */
export function findPart({ kind, name, within }: Sought): Element | null {
  const kinds = {
    button: 'button, summary',
    link: 'a[href]',
    heading: 'h1, h2, h3',
    field: 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]',
    choice: 'input[type=radio], input[type=checkbox]',
  };
  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const labelsOf = (element: Element) => Array.from((element as HTMLInputElement).labels ?? []);
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.map((id) => document.getElementById(id));
    const legend = element.querySelector(':scope > legend');
    const by = [...named, ...labelsOf(element), legend].filter((one) => one !== null);
    const words = (by.length > 0 ? by : [element]).map((one) => one.textContent).join(' ');
    return tidy(element.getAttribute('aria-label') ?? words);
  };
  const pick = (elements: readonly Element[], words: string): Element | undefined =>
    elements.find((one) => nameOf(one) === words) ??
    elements.find((one) => nameOf(one).includes(words));

  const page = document.querySelector('dialog[open]') ?? document.documentElement;
  const groups = Array.from(page.querySelectorAll('fieldset, section, article, [role=group]'));
  const root = within === undefined ? page : pick(groups, within);
  const seen = Array.from(root?.querySelectorAll(kinds[kind]) ?? []).filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const found = pick(seen, name) ?? null;
  // A choice is drawn by its label, and that is what a finger meets.
  return found && kind === 'choice' ? (labelsOf(found)[0] ?? found) : found;
}

export const wordsOfPage = (): string => document.body.innerText.replaceAll(/\s+/g, ' ');

export const addressOfPage = (): string => location.pathname;

/** What stands in the fields of the page, written or chosen. */
export const valuesOfPage = (): string[] =>
  Array.from(
    document.querySelectorAll<HTMLElement>('input, textarea, [contenteditable=true]'),
    (one) => ('value' in one ? String(one.value) : one.innerText),
  );

/** Of the pictures of the page: how many there are, and how many have anything drawn on them. */
export function picturesOfPage(): { all: number; drawn: number } {
  const all = Array.from(document.querySelectorAll('canvas'));
  const isDrawn = (canvas: HTMLCanvasElement) =>
    canvas.width > 0 &&
    canvas.height > 0 &&
    canvas
      .getContext('2d')
      ?.getImageData(0, 0, canvas.width, canvas.height)
      .data.some((part) => part !== 0) === true;
  return { all: all.length, drawn: all.filter(isDrawn).length };
}

/** Where a part is drawn, brought into view; null as long as something else lies over it. */
export function placeOf(part: Element): string | null {
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = part.getBoundingClientRect();
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return hit && (part.contains(hit) || hit.contains(part)) ? JSON.stringify(box) : null;
}

/** As a picker of days or times does it. */
export function chooseIn(field: Element, value: string): void {
  (field as HTMLInputElement).value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/**
 * For a driver that tells nothing of a page's console: listens from now on, once a document, and gives what was heard
 * since it was last asked.
 */
export function hearPage(): string[] {
  const page = globalThis as { heardByTest?: string[] };
  const before = page.heardByTest;
  const heard: string[] = (page.heardByTest = []);
  if (before) return before;
  const note = (...words: unknown[]) => page.heardByTest?.push(words.map(String).join(' '));
  addEventListener('error', ({ message }) => note('exception:', message));
  addEventListener('unhandledrejection', ({ reason }) => note('rejection:', reason));
  addEventListener('securitypolicyviolation', (event) => note('refused:', event.blockedURI));
  const { error } = console;
  console.error = (...words: unknown[]) => {
    note('console:', ...words);
    error.apply(console, words);
  };
  return heard;
}
