import { PageHarness } from '../../../../shared/ui/testing/page-harness';

/** What is found on the progress tab, as a person finds it. */
export class ProgressHarness extends PageHarness {
  pictures(): string[] {
    return Array.from(this.root.querySelectorAll('[role=img]'), (picture) =>
      picture.getAttribute('aria-label'),
    ).flatMap((name) => name ?? []);
  }

  points(): string[] {
    return Array.from(this.root.querySelectorAll('app-point-link a'), (link) =>
      link.getAttribute('href'),
    ).flatMap((address) => address ?? []);
  }

  pressed(name: string): string | null {
    return this.button(name).getAttribute('aria-pressed');
  }

  /** What a screen reader reads of a row. */
  row(name: string): string[] {
    const rows = Array.from(this.root.querySelectorAll('app-first-and-latest tr'));
    const row = rows.find((one) => one.querySelector('th[scope=row]')?.textContent.trim() === name);
    return Array.from(row?.querySelectorAll('td:not([aria-hidden])') ?? [], ({ textContent }) =>
      textContent.trim(),
    );
  }

  /** What is in the menu of a picture; it stands at the end of the document. */
  async choose(menu: string, item: string): Promise<void> {
    await this.press(menu);
    const items = Array.from(document.querySelectorAll<HTMLElement>('[role=menuitem]'));
    const found = items.find(({ textContent }) => textContent.trim() === item);
    if (!found) throw new Error(`There is nothing called ${item} in the menu.`);
    found.click();
    await this.settle();
  }

  cells(): string[] {
    return Array.from(this.root.querySelectorAll('app-data-table td'), ({ textContent }) =>
      textContent.trim().replace(/\s+/g, ' '),
    );
  }
}
