import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { FormItem } from '../../../domain/forms';
import { noReply, type Reply } from '../../../domain/answers/reply';
import { PageHarness } from '../../ui/testing/page-harness';
import { Question } from '../question/question';

/** A question on a page that takes every reply, as a form being filled in does. */
export class QuestionHarness extends PageHarness {
  readonly replies: Reply[] = [];

  private constructor(
    private readonly question: ComponentFixture<Question>,
    reply: Reply,
  ) {
    super(question);
    question.componentRef.setInput('reply', reply);
    question.componentInstance.replied.subscribe((next) => {
      this.replies.push(next);
      question.componentRef.setInput('reply', next);
    });
  }

  static async of(item: FormItem, reply: Partial<Reply> = {}): Promise<QuestionHarness> {
    const fixture = TestBed.createComponent(Question);
    fixture.componentRef.setInput('item', item);
    const harness = new QuestionHarness(fixture, { ...noReply(item), ...reply });
    await harness.settle();
    return harness;
  }

  get last(): Reply | undefined {
    return this.replies.at(-1);
  }

  async say(error: string): Promise<void> {
    this.question.componentRef.setInput('error', error);
    await this.settle();
  }

  /** As the space bar does on a radio or a tick box. */
  async choose(label: string): Promise<void> {
    this.field(label).click();
    await this.settle();
  }

  async write(text: string): Promise<void> {
    const control = this.all<HTMLInputElement>('textarea, input.field')[0];
    if (!control) throw new Error('There is nothing to write in.');
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  all<T extends HTMLElement>(selector: string): T[] {
    return Array.from(this.root.querySelectorAll<T>(selector));
  }

  buttons(): string[] {
    return this.all('button').map(
      (button) => button.getAttribute('aria-label') ?? button.textContent.trim(),
    );
  }

  isPressed(name: string): boolean {
    const button = this.all('button').find((each) => each.textContent.trim() === name);
    return button?.getAttribute('aria-pressed') === 'true';
  }

  /** The value at each press of a step. */
  presses(): readonly unknown[] {
    const values: unknown[] = [];
    this.question.componentInstance.pressed.subscribe(() => values.push(this.last?.value));
    return values;
  }

  /** A key goes down on a step, and up. */
  key(label: string, key: string): void {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    this.field(label).dispatchEvent(event);
  }

  release(label: string): void {
    this.field(label).dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  }

  async stands(place: string, marked: number): Promise<void> {
    this.question.componentRef.setInput('place', place);
    this.question.componentRef.setInput('marked', marked);
    await this.settle();
  }

  leave(): void {
    const [question] = this.all('fieldset');
    if (!question) throw new Error('There is no question to leave.');
    question.dispatchEvent(new FocusEvent('focusout', { relatedTarget: null }));
  }

  onLeft(act: () => void): void {
    this.question.componentInstance.left.subscribe(act);
  }
}
