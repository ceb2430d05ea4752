import { DialogRef } from '@angular/cdk/dialog';
import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { SignIn } from '../../../core/sign-in/sign-in';
import { counted } from '../../../domain/words/counted';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { SearchPageActions } from '../../../store/search/search.actions';
import { AnywhereList } from './anywhere-list';
import { ChoiceRow } from './choice-row';
import type { Choice } from './choices';

/** One field that leads everywhere: to a client, a page, something to do, or to where words stand. */
@Component({
  selector: 'app-anywhere-dialog',
  imports: [ChoiceRow, ErrorNotice, Icon, SkeletonRows],
  templateUrl: './anywhere-dialog.html',
  styleUrl: './anywhere-dialog.scss',
  providers: [AnywhereList],
  host: {
    '(keydown)': 'press($event)',
    '(mousedown)': 'stay($event)',
    '(click)': 'touch($event)',
  },
})
export class AnywhereDialog {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly dialog = inject(DialogRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly list = inject(AnywhereList);

  private readonly zone = inject(SignIn).timeZone;
  protected readonly timeZone = computed(() => this.zone() ?? undefined);
  protected readonly activeId = computed(() => {
    const active = this.list.active();
    return active && this.idOf(active);
  });
  protected readonly said = computed(() => {
    const { words, clients, choices } = this.list;
    if (words() === '' || clients.isLooking()) return '';
    return counted(choices().length, 'result', 'results');
  });
  /** Enter, pressed before it is known who fits the words, goes where they lead then. */
  private readonly isAwaited = linkedSignal({ source: this.list.typed, computation: () => false });

  constructor() {
    effect(() => {
      if (this.isAwaited() && !this.list.isOpenEnded()) untracked(() => this.goOn());
    });
    afterRenderEffect(() => {
      const id = this.activeId();
      this.host.querySelector(`#${id ?? 'anywhere-list'}`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected idOf({ key }: Choice): string {
    return `anywhere-${key.replace(/\W/g, '-')}`;
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing || event.target !== this.field().nativeElement) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = this.actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** The field keeps the focus whatever is pressed in the list. */
  protected stay(event: Event): void {
    if (optionOf(event)) event.preventDefault();
  }

  protected touch(event: Event): void {
    const key = optionOf(event)?.dataset['key'];
    const choice = this.list.choices().find((each) => each.key === key);
    if (!choice) return;
    if ((event.target as Element).closest('[data-unfold]')) this.list.fold(choice);
    else this.open(choice);
  }

  protected close(): void {
    this.dialog.close();
  }

  private actOf(key: string): (() => void) | null {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.list.step(1),
      ArrowUp: () => this.list.step(-1),
      Home: () => this.list.goTo(0),
      End: () => this.list.goTo(-1),
      Enter: () => this.openActive(),
    };
    const active = this.list.active();
    const isFolding = active?.client && key === this.onward() && this.isAtEnd();
    return isFolding ? () => this.list.fold(active) : (acts[key] ?? null);
  }

  private openActive(): void {
    const active = this.list.active();
    if (this.list.isOpenEnded()) this.isAwaited.set(true);
    else if (active) this.open(active);
  }

  /** Where clients could not be looked for, nothing else is taken for what was meant. */
  private goOn(): void {
    this.isAwaited.set(false);
    if (!this.list.clients.error()) this.openActive();
  }

  private open(choice: Choice): void {
    const { path, query: queryParams = null } = choice.place;
    if (choice.kind === 'everywhere') this.search(this.list.words());
    // First, so that the focus that goes back is then taken on by the page.
    this.dialog.close();
    void this.router.navigate([...path], { queryParams });
  }

  /** The words go to the search by themselves: never in the address. */
  private search(words: string): void {
    const query = { words, clientId: null, kind: null };
    this.store.dispatch(SearchPageActions.asked({ query }));
  }

  private isAtEnd(): boolean {
    const { selectionStart, value } = this.field().nativeElement;
    return selectionStart === value.length;
  }

  /** The arrow that leads on in the direction in which the words are written. */
  private onward(): string {
    const { direction } = getComputedStyle(this.field().nativeElement);
    return direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  }
}

const optionOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
