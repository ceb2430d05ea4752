import {
  ChangeDetectorRef,
  Component,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { textProblems } from '../../domain/forms/text-length';
import { practiceLimits } from '../../domain/library-practices/limits';
import { Icon } from '../ui/icon/icon';
import { OrderButtons } from '../ui/order/order-buttons';
import { noStep, type StepDraft, type TimeDraft } from './step-drafts';
import * as steps from './step-rows';
import { StepTimes } from './step-times';

/**
 * The steps of a practice, each on a line of its own. Enter begins the next, Alt with an arrow moves the one that is
 * written; what is pasted becomes as many steps as it has lines.
 */
@Component({
  selector: 'app-step-list',
  imports: [Icon, OrderButtons, StepTimes],
  templateUrl: './step-list.html',
  styleUrl: './step-list.scss',
})
export class StepList implements FormValueControl<readonly StepDraft[]> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly view = inject(ChangeDetectorRef);

  readonly value = model<readonly StepDraft[]>([noStep]);
  /** What is wrong with the list as a whole. */
  readonly problem = input<string | null>(null);

  protected readonly most = practiceLimits.steps;
  protected readonly rows = linkedSignal<readonly StepDraft[], readonly steps.StepRow[]>({
    source: this.value,
    // What came from here keeps its keys, and with them its fields.
    computation: (drafts, before) =>
      before && JSON.stringify(steps.draftsOf(before.value)) === JSON.stringify(drafts)
        ? before.value
        : steps.rowsOf(drafts),
  });
  protected readonly removed = signal<{ row: steps.StepRow; place: number } | null>(null);
  /** For a screen reader: what the last press did. */
  protected readonly said = signal('');

  focus(): void {
    this.host.querySelector('textarea')?.focus();
  }

  protected problemOf(text: string): string | null {
    return textProblems(text.trim(), practiceLimits.step)[0] ?? null;
  }

  protected write(place: number, text: string): void {
    this.set(steps.withText(this.rows(), place, text));
  }

  protected setTimes(place: number, times: readonly TimeDraft[]): void {
    this.set(steps.withTimes(this.rows(), place, times));
  }

  protected addTime(place: number, row: steps.StepRow): void {
    this.setTimes(place, [...row.times, { time: '', label: '' }]);
    this.focusOn(`li:nth-child(${place + 1}) app-step-times .time:last-of-type .clock`);
  }

  /** A line break, from whatever keyboard, begins a step: what stands behind the caret goes along. */
  protected breakLine(event: InputEvent, place: number): void {
    if (!/^insert(LineBreak|Paragraph)$/.test(event.inputType)) return;
    event.preventDefault();
    if (this.rows().length < this.most) this.insert(event, place, ['', '']);
  }

  protected paste(event: ClipboardEvent, place: number): void {
    const lines =
      event.clipboardData
        ?.getData('text/plain')
        .trim()
        .split(/\s*[\r\n]+\s*/) ?? [];
    if (lines.length < 2) return;
    event.preventDefault();
    this.insert(event, place, lines);
  }

  protected add(): void {
    this.set([...this.rows(), steps.rowOf(noStep)]);
    this.focusRow(this.rows().length - 1);
  }

  protected move(place: number, by: -1 | 1, event?: Event): void {
    event?.preventDefault();
    const active = document.activeElement;
    const rows = steps.withMoved(this.rows(), place, by);
    if (rows === this.rows()) return;
    this.set(rows);
    this.said.set(`Moved to place ${place + by + 1} of ${rows.length}.`);
    // The element that moves in the document loses the focus on its way.
    this.view.detectChanges();
    if (active instanceof HTMLElement) active.focus();
  }

  protected remove(place: number): void {
    const row = this.rows()[place];
    if (!row) return;
    this.set(steps.without(this.rows(), place));
    this.removed.set({ row, place });
    this.focusOn('.undo');
  }

  protected undo({ row, place }: { row: steps.StepRow; place: number }): void {
    this.set(steps.withBack(this.rows(), place, row));
    this.removed.set(null);
    this.said.set('The step is back.');
    this.focusRow(place);
  }

  private insert(event: Event, place: number, lines: readonly string[]): void {
    const { selectionStart, selectionEnd } = event.target as HTMLTextAreaElement;
    this.set(steps.withLines(this.rows(), place, [selectionStart, selectionEnd], lines));
    this.focusRow(place + lines.length - 1);
  }

  private set(rows: readonly steps.StepRow[]): void {
    this.rows.set(rows);
    this.value.set(steps.draftsOf(rows));
  }

  private focusRow(place: number): void {
    this.focusOn(`li:nth-child(${place + 1}) textarea`);
  }

  /** At once: whoever goes on typing types into the new field. */
  private focusOn(selector: string): void {
    this.view.detectChanges();
    this.host.querySelector<HTMLElement>(selector)?.focus();
  }
}
