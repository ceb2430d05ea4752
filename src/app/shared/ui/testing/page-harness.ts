import type { ComponentFixture } from '@angular/core/testing';
import { aTurn, until } from '../../../core/testing/turns';

const trimmed = (element: Element | null | undefined) =>
  element?.textContent.trim().replace(/\s+/g, ' ') ?? '';

/** Finds things as a person does, by label, role and words, and waits until the page has settled. */
export class PageHarness {
  protected readonly root: HTMLElement;

  constructor(private readonly fixture: ComponentFixture<unknown>) {
    this.root = fixture.nativeElement as HTMLElement;
  }

  field(label: string): HTMLInputElement {
    const labels = Array.from(this.root.querySelectorAll('label'));
    const control = labels.find((each) => trimmed(each).startsWith(label))?.control;
    if (!control) throw new Error(`There is no field called ${label}.`);
    return control as HTMLInputElement;
  }

  async fill(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  disabled(name: string): boolean {
    return this.button(name).matches(':disabled');
  }

  /** What a screen reader says after the field's name. */
  description(label: string): string {
    const id = this.field(label).getAttribute('aria-describedby');
    return id ? trimmed(this.root.querySelector(`#${id}`)) : '';
  }

  alert(): string {
    return trimmed(this.root.querySelector('[role=alert]'));
  }

  headings(): string[] {
    return Array.from(this.root.querySelectorAll('h1, h2, h3'), trimmed);
  }

  text(): string {
    return trimmed(this.root);
  }

  async settle(): Promise<void> {
    await this.fixture.whenStable();
  }

  /** As settle, with effects over gateways in memory, whose answers come some turns later. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 6; turn++) await this.turn();
  }

  /** @throws Error where the words do not come within some seconds */
  async says(words: string): Promise<true> {
    await this.until(() => this.text().includes(words), words);
    return true;
  }

  /** For what is fetched or made beside everything else. @throws Error where it is not so after some seconds */
  until(isSo: () => boolean, what = String(isSo)): Promise<void> {
    return until(isSo, what, () => this.turn());
  }

  private async turn(): Promise<void> {
    await aTurn();
    await this.settle();
  }

  button(name: string): HTMLElement {
    const buttons = Array.from(this.root.querySelectorAll<HTMLElement>('button, a, [role=button]'));
    const button = buttons.find(
      (each) => (each.getAttribute('aria-label') ?? trimmed(each)) === name,
    );
    if (!button) throw new Error(`There is no button called ${name}.`);
    return button;
  }
}
