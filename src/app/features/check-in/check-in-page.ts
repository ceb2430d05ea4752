import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { errorText } from '../../core/errors/error-text';
import { isSent } from '../../domain/sheets/assignment';
import { WithWhom } from '../../shared/records/with-whom';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { CheckInPageActions } from '../../store/check-ins/check-in-standings.actions';
import { checkInStandingsFeature } from '../../store/check-ins/check-in-standings.feature';
import { CoachChipsActions } from '../../store/my-records/my-records.actions';
import { chosenOf, myRecordsFeature } from '../../store/my-records/my-records.feature';
import { AtRest } from './at-rest';
import { CheckInDesk } from './check-in-desk';
import { CheckInLinks } from './check-in-links';
import { OpenCheckIn } from './open/open-check-in';

/** This week's check-in: the tab opens on it, to be filled in or, once sent, to be read and changed. */
@Component({
  selector: 'app-check-in-page',
  imports: [
    AtRest,
    CheckInLinks,
    EmptyState,
    NgTemplateOutlet,
    Notice,
    OpenCheckIn,
    RouterLink,
    SkeletonRows,
    WithWhom,
  ],
  providers: [CheckInDesk],
  templateUrl: './check-in-page.html',
  styles: `
    .headline {
      margin-bottom: 24px;
    }
  `,
})
export class CheckInPage {
  private readonly store = inject(Store);

  protected readonly desk = inject(CheckInDesk);
  protected readonly errorText = errorText;
  protected readonly standings = this.store.selectSignal(checkInStandingsFeature.selectStandings);
  protected readonly known = this.store.selectSignal(checkInStandingsFeature.selectKnown);
  protected readonly lookError = this.store.selectSignal(checkInStandingsFeature.selectError);
  protected readonly savingSettings = this.store.selectSignal(
    checkInStandingsFeature.selectSavingSettings,
  );
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);

  private readonly today = inject(Clock).today;
  private readonly chosenId = this.store.selectSignal(myRecordsFeature.selectChosenId);
  protected readonly standing = computed(() => chosenOf(this.standings(), this.chosenId()));
  /** Whether the client wants to check in all the same, though it is paused. */
  protected readonly isWanted = linkedSignal({
    source: () => this.standing()?.clientId,
    computation: () => false,
  });
  protected readonly isAtRest = computed(() => {
    const standing = this.standing();
    return !!standing?.settings.isPaused && standing.status === 'none' && !this.isWanted();
  });
  /** One at most: another one begins anew, with what saves it. */
  protected readonly opened = computed(() => {
    const open = this.desk.open();
    return open ? [open] : [];
  });
  /** What the server can't say, this device may have. */
  protected readonly error = computed(
    () => this.desk.error() ?? (this.desk.hasNothing() ? this.lookError() : null),
  );
  /** Whether one of a week that has ended meanwhile is begun: it stays under the hands that write it. */
  private readonly isOvertaken = computed(() => {
    const [open, standing] = [this.desk.open(), this.standing()];
    if (!open || isSent(open.form) || open.form.clientId !== standing?.clientId) return false;
    return open.form.onDate !== standing.onDate && Object.keys(open.sheet.answers()).length > 0;
  });
  private readonly wish = computed(() => {
    const standing = this.standing();
    if (!this.known() || this.isAtRest() || this.isOvertaken()) return '';
    if (standing) return `${standing.clientId} ${standing.onDate}`;
    return this.lookError() ? 'kept' : '';
  });

  constructor() {
    effect(() => {
      // Left open over the end of a week, it is another week's.
      if (this.today()) untracked(() => this.store.dispatch(CheckInPageActions.opened()));
    });
    effect(() => {
      if (this.wish()) untracked(() => this.fetch());
    });
    effect(() => {
      if (this.standings().length > 1) this.store.dispatch(CheckInPageActions.severalFound());
    });
  }

  protected choose(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected reload(id: string): void {
    void this.desk.fetch(id);
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

  private fetch(): void {
    const standing = this.standing();
    void (standing ? this.desk.thisWeeks(standing) : this.desk.kept());
  }
}
