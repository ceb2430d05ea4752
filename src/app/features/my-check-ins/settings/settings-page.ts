import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { nameOf } from '../../../domain/check-ins/questions';
import { type CheckInSettings, withChoice } from '../../../domain/check-ins/standing';
import { readWhole } from '../../../domain/words/number';
import { weekdayName } from '../../../domain/calendar/names';
import { WithWhom } from '../../../shared/records/with-whom';
import { Field } from '../../../shared/ui/field/field';
import { Icon } from '../../../shared/ui/icon/icon';
import { SaveState, type Saving } from '../../../shared/ui/save-state/save-state';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { CheckInPageActions } from '../../../store/my-check-ins/check-in-standings.actions';
import { checkInStandingsFeature } from '../../../store/my-check-ins/check-in-standings.feature';
import { CheckInSettingsPageActions } from '../../../store/my-check-ins/my-check-ins.actions';
import { myCheckInsFeature } from '../../../store/my-check-ins/my-check-ins.feature';
import { CoachChipsActions } from '../../../store/my-records/my-records.actions';
import { chosenOf, myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { loadCoachNames } from '../load-coach-names';
import { HowItLooks } from '../look/how-it-looks';

/** How a client wants to be asked. It saves itself, and none of it is told to the coach. */
@Component({
  selector: 'app-settings-page',
  imports: [Field, HowItLooks, Icon, ErrorNotice, RouterLink, SaveState, SkeletonRows, WithWhom],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export default class SettingsPage {
  private readonly store = inject(Store);

  protected readonly nameOf = nameOf;
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7].map((value) => ({
    value,
    name: weekdayName(value),
  }));
  private readonly standings = this.store.selectSignal(checkInStandingsFeature.selectStandings);
  protected readonly known = this.store.selectSignal(checkInStandingsFeature.selectKnown);
  protected readonly lookError = this.store.selectSignal(checkInStandingsFeature.selectError);
  private readonly failed = this.store.selectSignal(checkInStandingsFeature.selectSettingsError);
  private readonly isSaving = this.store.selectSignal(checkInStandingsFeature.selectSavingSettings);
  private readonly wasSaved = this.store.selectSignal(checkInStandingsFeature.selectSettingsSaved);
  protected readonly choices = this.store.selectSignal(myCheckInsFeature.selectChoices);
  protected readonly choicesError = this.store.selectSignal(myCheckInsFeature.selectChoicesError);
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  private readonly chosenId = this.store.selectSignal(myRecordsFeature.selectChosenId);

  protected readonly standing = computed(() => chosenOf(this.standings(), this.chosenId()));
  private readonly clientId = computed(() => this.standing()?.clientId);
  protected readonly settingsError = computed(() => {
    const failed = this.failed();
    return failed?.clientId === this.clientId() ? failed?.error : null;
  });
  protected readonly saving = computed((): Saving => {
    if (this.isSaving()) return { kind: 'saving' };
    const isSaved = this.wasSaved() === this.clientId() && !this.settingsError();
    return { kind: isSaved ? 'saved' : 'idle' };
  });

  constructor() {
    this.store.dispatch(CheckInPageActions.opened());
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => this.load(clientId));
    });
    loadCoachNames(this.standings);
  }

  protected show(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected load(clientId: string): void {
    this.store.dispatch(CheckInSettingsPageActions.opened({ clientId }));
  }

  protected retry(): void {
    this.store.dispatch(CheckInPageActions.retried());
  }

  protected weekdayOf(value: string): number | null {
    return value === '' ? null : readWhole(value);
  }

  protected choose(linkId: string): void {
    const settings = this.standing()?.settings;
    if (!settings) return;
    this.change(withChoice(settings, linkId, !settings.optedIn.includes(linkId)));
  }

  protected change(changes: Partial<CheckInSettings>): void {
    const standing = this.standing();
    if (!standing) return;
    const { clientId, settings: before } = standing;
    const settings = { ...before, ...changes };
    this.store.dispatch(CheckInPageActions.settingsChanged({ clientId, settings, before }));
  }
}
