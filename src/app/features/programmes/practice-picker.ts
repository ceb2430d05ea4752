import {
  ChangeDetectorRef,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { found, wholeLibrary } from '../../domain/library-practices/library-list';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { practiceLine } from '../../shared/practices/practice-words';
import { Icon } from '../../shared/ui/icon/icon';

/** More are found by a letter more. */
const most = 12;

/** Finds practices of the library, and gives one after the other. */
@Component({
  selector: 'app-step-picker',
  imports: [Icon],
  templateUrl: './practice-picker.html',
  styleUrl: './practice-picker.scss',
})
export class PracticePicker {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly view = inject(ChangeDetectorRef);

  readonly library = input.required<ReadonlyMap<string, LibraryPractice>>();
  readonly picked = output<LibraryPractice>();

  protected readonly isOpen = signal(false);
  protected readonly search = signal('');
  private readonly all = computed(() =>
    found([...this.library().values()], { ...wholeLibrary, search: this.search() }),
  );
  protected readonly rows = computed(() =>
    this.all()
      .slice(0, most)
      .map((practice) => ({ practice, line: practiceLine(practice) })),
  );
  protected readonly others = computed(() => this.all().length - this.rows().length);

  protected open(): void {
    this.isOpen.set(true);
    this.focusOn('input');
  }

  protected close(): void {
    this.isOpen.set(false);
    this.search.set('');
    this.focusOn('.add');
  }

  private focusOn(selector: string): void {
    this.view.detectChanges();
    this.host.querySelector<HTMLElement>(selector)?.focus();
  }
}
