import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { errorText } from '../../core/errors/error-text';
import { isSent } from '../../domain/assignments/assignment';
import { isLastDay } from '../../domain/check-ins/standing';
import { WithWhom } from '../../shared/records/with-whom';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { CheckInPageActions } from '../../store/my-check-ins/check-in-standings.actions';
import { checkInStandingsFeature } from '../../store/my-check-ins/check-in-standings.feature';
import { CoachChipsActions } from '../../store/my-records/my-records.actions';
import { chosenOf, myRecordsFeature } from '../../store/my-records/my-records.feature';
import { PausedCheckIns } from './paused-check-ins';
import { CurrentCheckIn } from './current-check-in';
import { CheckInLinks } from './check-in-links';
import { refreshStanding } from './refresh-standing';
import { OpenCheckIn } from './open/open-check-in';
import { loadCoachNames } from './load-coach-names';

/** This week's check-in: the tab opens on it, to be filled in or, once sent, to be read and changed. */
@Component({
  selector: 'app-check-in-page',
  imports: [
    PausedCheckIns,
    CheckInLinks,
    EmptyState,
    NgTemplateOutlet,
    Notice,
    OpenCheckIn,
    RouterLink,
    SkeletonRows,
    WithWhom,
  ],
  providers: [CurrentCheckIn],
  templateUrl: './check-in-page.html',
  styles: `
    .headline {
      margin-bottom: 24px;
    }
  `,
})
export class CheckInPage {
  private readonly store = inject(Store);

  protected readonly current = inject(CurrentCheckIn);
  protected readonly errorText = errorText;
  protected readonly standings = this.store.selectSignal(checkInStandingsFeature.selectStandings);
  protected readonly known = this.store.selectSignal(checkInStandingsFeature.selectKnown);
  protected readonly lookError = this.store.selectSignal(checkInStandingsFeature.selectError);
  protected readonly savingSettings = this.store.selectSignal(
    checkInStandingsFeature.selectSavingSettings,
  );
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);

  private readonly today = inject(Clock).today;
  private readonly injector = inject(Injector);
  private readonly page = viewChild(OpenCheckIn);
  private readonly chips = viewChild(WithWhom);
  private isChoosing = false;
  private readonly chosenId = this.store.selectSignal(myRecordsFeature.selectChosenId);
  protected readonly standing = computed(() => chosenOf(this.standings(), this.chosenId()));
  private readonly clientId = computed(() => this.standing()?.clientId);
  /** Whether the client wants to check in all the same, though it is paused. */
  protected readonly isWanted = linkedSignal({
    source: this.clientId,
    computation: () => false,
  });
  protected readonly isAtRest = computed(() => {
    const standing = this.standing();
    return !!standing?.settings.isPaused && standing.status === 'none' && !this.isWanted();
  });
  /** One at most: another one begins anew, with what saves it. Nobody writes to one coach under the name of another. */
  protected readonly opened = computed(() => {
    const [open, standing] = [this.current.open(), this.standing()];
    return open && (!standing || standing.clientId === open.form.clientId) ? [open] : [];
  });
  /** What the server can't say, this device may have. */
  protected readonly error = computed(
    () => this.current.error() ?? (this.current.hasNothing() ? this.lookError() : null),
  );
  protected readonly lastMoment = computed(() =>
    isLastDay(this.today()) ? 'the end of today' : 'Sunday',
  );
  /** What was sent after its week: its thanks are said to the end. */
  private readonly sentLate = signal<string | null>(null);
  /** Whether one of a week that has ended meanwhile is begun: it stays under the hands that write it. */
  private readonly isOvertaken = computed(() => {
    const [[open], standing] = [this.opened(), this.standing()];
    if (!open || !standing || open.form.onDate === standing.onDate) return false;
    if (open.form.id === this.sentLate()) return true;
    if (isSent(open.form)) return this.page()?.isAmending() === true;
    return Object.keys(open.answers.byLinkId()).length > 0;
  });
  private readonly wish = computed(() => {
    const standing = this.standing();
    if (!this.known() || this.isAtRest() || this.isOvertaken()) return '';
    if (standing) return `${standing.clientId} ${standing.onDate}`;
    return this.lookError() ? 'kept' : '';
  });

  constructor() {
    this.store.dispatch(CheckInPageActions.opened());
    refreshStanding(this.standing);
    effect(() => {
      if (this.wish()) untracked(() => this.fetch());
    });
    loadCoachNames(this.standings);
    effect(() => this.keepFocus());
  }

  protected choose(clientId: string): void {
    this.isChoosing = true;
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected sent(submittedAt: string): void {
    if (this.isOvertaken()) this.sentLate.set(this.current.open()?.form.id ?? null);
    this.current.sent(submittedAt);
  }

  protected reload(id: string): void {
    void this.current.fetch(id);
  }

  protected retry(): void {
    if (this.lookError()) this.store.dispatch(CheckInPageActions.retried());
    else this.fetch();
  }

  protected resume(): void {
    const standing = this.standing();
    if (!standing) return;
    const { clientId, settings: before } = standing;
    const settings = { ...before, isPaused: false };
    this.store.dispatch(CheckInPageActions.settingsChanged({ clientId, settings, before }));
  }

  /** The page is made anew with another form: who chose it by the keyboard goes on from their choice. */
  private keepFocus(): void {
    const isThere = this.opened().length > 0;
    if (!this.isChoosing) return;
    const focus = () => {
      this.chips()?.focus();
      this.isChoosing = !isThere;
    };
    afterNextRender({ read: focus }, { injector: this.injector });
  }

  private fetch(): void {
    const standing = this.standing();
    void (standing ? this.current.thisWeeks(standing) : this.current.kept());
  }
}
