import { DestroyRef, DOCUMENT, inject } from '@angular/core';

interface Held {
  readonly button: HTMLButtonElement;
  readonly words: string;
}

const isAtWork = (button: Element): boolean => button.getAttribute('aria-busy') === 'true';

/** The words change where a button has come to mean something else. */
const wordsOf = (button: Element): string =>
  `${button.getAttribute('aria-label') ?? ''} ${button.textContent}`;

const stillMeans = ({ button, words }: Held): boolean =>
  button.isConnected && wordsOf(button) === words;

/**
 * No press is lost because an earlier one is still under way. A button at work (`aria-busy`) takes a press of another
 * wish later: as soon as the work is done, if it still stands there and means the same. A second press of what began
 * the work is the same wish, unless something was typed in between.
 */
class HeldPresses {
  private readonly began = new Set<Element>();
  private readonly held: Held[] = [];
  private readonly watching = new MutationObserver(() => this.carryOut());
  private readonly page: Document;

  constructor(page: Document) {
    this.page = page;
  }

  typed(): void {
    this.began.clear();
  }

  pressed(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (!isAtWork(button)) this.begin(button);
    else if (!this.began.has(button)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.hold(button);
    }
  }

  private begin(button: Element): void {
    if (!this.page.querySelector('button[aria-busy="true"]')) this.began.clear();
    this.began.add(button);
  }

  private hold(button: HTMLButtonElement): void {
    if (this.held.some((one) => one.button === button)) return;
    this.held.push({ button, words: wordsOf(button) });
    this.watching.observe(this.page, { attributeFilter: ['aria-busy'], subtree: true });
  }

  /** One at a time: what it begins is waited for as well. */
  private carryOut(): void {
    while (this.held[0] && !stillMeans(this.held[0])) this.held.shift();
    const [next] = this.held;
    if (next && !isAtWork(next.button)) {
      this.held.shift();
      next.button.click();
    }
    if (this.held.length === 0) this.watching.disconnect();
  }
}

/** For the whole page, until the injection context that it is called in ends. */
export function holdPresses(): void {
  const page = inject(DOCUMENT);
  const presses = new HeldPresses(page);
  const heard = new AbortController();
  const options = { capture: true, signal: heard.signal };
  // Before any handler of the app. Enter in a form arrives as a click on its button.
  page.addEventListener('click', (event) => presses.pressed(event), options);
  page.addEventListener('input', () => presses.typed(), options);
  inject(DestroyRef).onDestroy(() => heard.abort());
}
