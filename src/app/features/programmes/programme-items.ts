import {
  afterNextRender,
  ChangeDetectorRef,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { practiceLimits } from '../../domain/library-practices/limits';
import { Icon } from '../../shared/ui/icon/icon';
import { moved } from '../../shared/ui/order/moved';
import { OrderButtons } from '../../shared/ui/order/order-buttons';
import { PracticePicker } from './practice-picker';
import { type ItemDraft, itemFor } from './programme-draft';
import { ProgrammeItemView } from './programme-item';

/** The practices of a programme, to be chosen and put in order. Alt with an arrow moves the one with the focus. */
@Component({
  selector: 'app-programme-items',
  imports: [Icon, OrderButtons, PracticePicker, ProgrammeItemView],
  templateUrl: './programme-items.html',
  styleUrl: './programme-items.scss',
})
export class ProgrammeItems implements FormValueControl<readonly ItemDraft[]> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly view = inject(ChangeDetectorRef);

  readonly value = model<readonly ItemDraft[]>([]);
  readonly library = input.required<ReadonlyMap<string, LibraryPractice>>();
  /** What is wrong with the list as a whole. */
  readonly problem = input<string | null>(null);
  readonly isChecked = input(false);

  protected readonly most = practiceLimits.programmeItems;
  protected readonly removed = signal<{ item: ItemDraft; place: number } | null>(null);
  /** For a screen reader: what the last press did. */
  protected readonly said = signal('');

  /** On what is missing, once that shows; else on the way to add something. */
  focus(): void {
    const read = () => this.query('[aria-invalid="true"], .add')?.focus();
    afterNextRender({ read }, { injector: this.injector });
  }

  protected nameOf(item: ItemDraft): string {
    return this.library().get(item.libraryPracticeId)?.title ?? 'practice';
  }

  protected add({ id, title }: LibraryPractice): void {
    this.value.update((items) => [...items, itemFor(id)]);
    this.said.set(`${title} is added as number ${this.value().length}.`);
  }

  protected change(place: number, changes: Partial<ItemDraft>): void {
    this.value.update((items) =>
      items.map((item, at) => (at === place ? { ...item, ...changes } : item)),
    );
  }

  protected move(place: number, by: -1 | 1, event?: Event): void {
    event?.preventDefault();
    const active = document.activeElement;
    const items = moved(this.value(), place, place + by);
    if (items === this.value()) return;
    this.value.set(items);
    this.said.set(`Moved to place ${place + by + 1} of ${items.length}.`);
    // The element that moves in the document loses the focus on its way.
    this.view.detectChanges();
    if (active instanceof HTMLElement) active.focus();
  }

  protected remove(place: number): void {
    const item = this.value()[place];
    if (!item) return;
    this.value.update((items) => items.filter((_, at) => at !== place));
    this.removed.set({ item, place });
    this.focusOn('.undo');
  }

  protected undo({ item, place }: { item: ItemDraft; place: number }): void {
    this.value.update((items) => [...items.slice(0, place), item, ...items.slice(place)]);
    this.removed.set(null);
    this.said.set(`${this.nameOf(item)} is back.`);
    this.focusOn(`li:nth-child(${place + 1}) select`);
  }

  private focusOn(selector: string): void {
    this.view.detectChanges();
    this.query(selector)?.focus();
  }

  private query(selector: string): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(selector);
  }
}
