import {
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../domain/clients/client';
import { calendarDay } from '../../domain/calendar/zone';
import { Icon } from '../../shared/ui/icon/icon';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { RecordPageActions } from '../../store/clients/clients.actions';
import { clientsFeature } from '../../store/clients/clients.feature';
import { AssignPageActions } from '../../store/assign/assigning.actions';
import { assigningFeature } from '../../store/assign/assigning.feature';
import { coachZone } from '../../store/coaches/coach-zone';
import { ClientNotFound } from '../../shared/clients/client-not-found';
import { AssignPractice } from './assign-practice';
import { AssignProgramme } from './assign-programme';
import { assignables } from './assignables';
import { ClientPicker } from './client-picker';
import { PracticePicker } from './practice-picker';
import { previousPlace } from './previous-place';
import { rungBefore } from './programme-plan';

interface Choice {
  readonly client?: string;
  readonly practice?: string | null;
  readonly programme?: string | null;
}

/**
 * For whom, what, and in which words; what the address names is not asked for. What there is to consider comes
 * from the intake, so that looking at it leaves an entry in the ledger.
 */
@Component({
  selector: 'app-assign-page',
  imports: [
    RouterLink,
    AssignPractice,
    AssignProgramme,
    ClientPicker,
    Icon,
    ClientNotFound,
    ErrorNotice,
    Notice,
    PracticePicker,
    SkeletonRows,
  ],
  templateUrl: './assign-page.html',
  styles: '.page > .link { margin-left: -4px; }',
})
export class AssignPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  /** Where the coach came from, to go back to. */
  private readonly cameFrom = previousPlace();
  private readonly form = viewChild<AssignPractice | AssignProgramme>('form');

  /** From the address: ids only. */
  readonly practice = input<string>();
  readonly programme = input<string>();
  readonly client = input<string>();
  readonly session = input<string>();

  private readonly current = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly clientError = this.store.selectSignal(clientsFeature.selectCurrentError);
  protected readonly can = assignables();
  protected readonly timeZone = coachZone();
  protected readonly today = computed(() => calendarDay(new Date(), this.timeZone()));
  protected readonly given = this.store.selectSignal(assigningFeature.selectGiven);
  protected readonly address = addressOf;
  protected readonly isDirty = signal(false);

  protected readonly error = computed(
    () => (this.client() ? this.clientError() : null) ?? this.can.error(),
  );
  /** Nobody is shown before the ledger has its entry. */
  protected readonly shown = computed(() => {
    const client = this.current();
    return client?.id === this.client() ? client : null;
  });
  protected readonly chosenPractice = computed(() =>
    this.can.practices().get(this.practice() ?? ''),
  );
  protected readonly chosenProgramme = computed(() =>
    this.can.programmes().get(this.programme() ?? ''),
  );
  protected readonly isStrange = computed(
    () =>
      (!!this.practice() && !this.chosenPractice()) ||
      (!!this.programme() && !this.chosenProgramme()),
  );
  protected readonly rungBefore = computed(() => {
    const practice = this.chosenPractice();
    return practice ? rungBefore(practice, this.can.practices()) : null;
  });
  protected readonly heading = computed(
    () => this.chosenPractice()?.title ?? this.chosenProgramme()?.title ?? 'Assign a practice',
  );
  protected readonly back = computed(() => this.cameFrom ?? this.usualPlace());

  constructor() {
    effect(() => {
      this.client();
      untracked(() => this.load());
    });
  }

  /** Whether something typed would be lost by leaving. */
  hasUnsaved(): boolean {
    return this.isDirty();
  }

  forget(): void {
    this.form()?.forget();
  }

  protected load(): void {
    const clientId = this.client();
    if (clientId) this.store.dispatch(RecordPageActions.opened({ clientId }));
    this.look();
    this.can.load();
  }

  /** What this client was given before. */
  protected look(): void {
    const clientId = this.client();
    if (clientId) this.store.dispatch(AssignPageActions.clientChosen({ clientId }));
  }

  protected choose(choice: Choice): void {
    void this.router.navigate([], {
      queryParams: choice,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected leave(): void {
    void this.router.navigateByUrl(this.back(), { replaceUrl: true });
  }

  private usualPlace(): string {
    const [client, session] = [this.client(), this.session()];
    if (!client) return '/coach/practices';
    return `/coach/clients/${client}/${session ? `sessions/${session}` : 'practices'}`;
  }
}
