import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { isAlone } from '../../core/keys/pressed';
import { SingleKeys } from '../../core/keys/single-keys';
import type { Waiting } from '../../domain/coach-today/waiting';
import { counted } from '../../domain/words/counted';
import { CoachTodayPageActions } from '../../store/coach-today/coach-today.actions';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import { unusualCheckInsFeature } from '../../store/unusual-check-ins/unusual-check-ins.feature';
import { type InboxLine, lineOf, unusualLine } from './inbox-line';
import { InboxRow } from './inbox-row';

const most = 12;

interface Group {
  readonly title: string;
  readonly lines: readonly InboxLine[];
}

/** Everything that came, in one list: what is the coach's to do, what is with clients, and what is good to know. */
@Component({
  selector: 'app-inbox',
  imports: [InboxRow],
  templateUrl: './inbox.html',
  styleUrl: './inbox.scss',
  host: { '(document:keydown)': 'go($event)' },
})
export class Inbox {
  private readonly store = inject(Store);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly keys = inject(SingleKeys);

  readonly timeZone = input<string>();

  private readonly yours = this.store.selectSignal(coachTodayFeature.selectYours);
  private readonly theirs = this.store.selectSignal(coachTodayFeature.selectTheirs);
  private readonly goodToKnow = this.store.selectSignal(coachTodayFeature.selectGoodToKnow);
  private readonly unusual = this.store.selectSignal(unusualCheckInsFeature.selectClients);
  protected readonly unusualError = this.store.selectSignal(unusualCheckInsFeature.selectError);
  private readonly howManyPutOff = this.store.selectSignal(coachTodayFeature.selectHowManyPutOff);
  protected readonly errorText = errorText;
  protected readonly putOffWords = computed(() => {
    const count = this.howManyPutOff();
    return count > 0 ? `Show ${counted(count, 'thing', 'things')} you put off` : null;
  });

  /** More than a calm page holds are a press away. */
  protected readonly isWhole = signal(false);
  protected readonly hidden = computed(() =>
    this.isWhole() ? 0 : Math.max(0, this.yours().length - most),
  );
  protected readonly groups = computed((): readonly Group[] => {
    const linesOf = (waiting: readonly Waiting[]) =>
      waiting.map((one) => lineOf(one, this.timeZone()));
    const yours = this.isWhole() ? this.yours() : this.yours().slice(0, most);
    const groups = [
      { title: 'For you', lines: linesOf(yours) },
      { title: 'With your clients', lines: linesOf(this.theirs()) },
      {
        title: 'Good to know',
        lines: [...this.unusual().map(unusualLine), ...linesOf(this.goodToKnow())],
      },
    ];
    return groups.filter(({ lines }) => lines.length > 0);
  });

  protected done(line: InboxLine): void {
    if (!line.waiting || !line.done) return;
    this.goOnFrom(line);
    this.store.dispatch(CoachTodayPageActions.doneChosen({ waiting: line.waiting }));
  }

  protected putOff(line: InboxLine): void {
    if (!line.waiting) return;
    this.goOnFrom(line);
    this.store.dispatch(CoachTodayPageActions.putOff({ waiting: line.waiting }));
  }

  protected showPutOff(): void {
    this.store.dispatch(CoachTodayPageActions.putOffShown());
  }

  /** Enter opens, as on any link. */
  protected go(event: KeyboardEvent): void {
    if (!this.keys.isOn()) return;
    const links = this.links();
    const at = links.findIndex((link) => this.rowOf(link)?.contains(document.activeElement));
    if (isAlone(event, 'j')) links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (isAlone(event, 'k')) links[Math.max(at - 1, 0)]?.focus();
    else if (isAlone(event, 'e')) this.withLineAt(at, (line) => this.done(line));
    else if (isAlone(event, 'l')) this.withLineAt(at, (line) => this.putOff(line));
    else return;
    event.preventDefault();
  }

  private withLineAt(at: number, deed: (line: InboxLine) => void): void {
    const line = this.groups().flatMap(({ lines }) => lines)[at];
    if (line) deed(line);
  }

  private links(): HTMLElement[] {
    return Array.from(this.host.nativeElement.querySelectorAll<HTMLElement>('a.cover'));
  }

  private rowOf(link: HTMLElement): HTMLElement | null {
    return link.closest('li');
  }

  /** The line that had the focus goes: the next one has it then, or the one before. */
  private goOnFrom(line: InboxLine): void {
    const at = this.groups()
      .flatMap(({ lines }) => lines)
      .findIndex(({ key }) => key === line.key);
    const isHere = this.rowOf(this.links()[at] ?? document.body)?.contains(document.activeElement);
    if (!isHere) return;
    const focus = () => {
      const links = this.links();
      (
        links[Math.min(at, links.length - 1)] ?? this.host.nativeElement.querySelector('h2')
      )?.focus();
    };
    afterNextRender({ read: focus }, { injector: this.injector });
  }
}
