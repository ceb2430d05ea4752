import { Component, computed, inject, linkedSignal, viewChild } from '@angular/core';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import type { CoachChanges, CrisisResource } from '../../domain/coaches/coach';
import { calendarDay } from '../../domain/calendar/zone';
import type { Typed } from '../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../shared/ui/keep-typed/restored-draft';
import { SaveState, type Saving } from '../../shared/ui/save-state/save-state';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { Toast } from '../../shared/ui/toast/toast';
import { TwoVersions } from '../../shared/ui/two-versions/two-versions';
import { SettingsPageActions } from '../../store/coaches/coaches.actions';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { OpenDraft } from '../../store/drafts/open-draft';
import { coachDifferences, type CoachDraft, coachDraft, isSameCoach } from './coach-draft';
import { CrisisResources } from './crisis-resources';
import { KeysForm } from './keys-form';
import { PracticeForm } from './practice-form';

@Component({
  selector: 'app-coach-settings-page',
  imports: [
    ErrorNotice,
    SaveState,
    SkeletonRows,
    CrisisResources,
    KeysForm,
    PracticeForm,
    TwoVersions,
    RestoredDraft,
  ],
  templateUrl: './coach-settings-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class CoachSettingsPage implements Typed {
  private readonly store = inject(Store);
  private readonly toast = inject(Toast);

  protected readonly coach = this.store.selectSignal(coachesFeature.selectCoach);
  protected readonly error = this.store.selectSignal(coachesFeature.selectError);
  protected readonly saveError = this.store.selectSignal(coachesFeature.selectSaveError);
  private readonly isSaving = this.store.selectSignal(coachesFeature.selectSaving);
  private readonly savedAt = this.store.selectSignal(coachesFeature.selectSavedAt);

  protected readonly saving = computed((): Saving => {
    const at = this.savedAt();
    if (this.isSaving()) return { kind: 'saving' };
    return at && !this.saveError() ? { kind: 'saved', at } : { kind: 'idle' };
  });
  protected readonly typed = new OpenDraft<CoachDraft, CoachDraft>('coach');
  private readonly crisis = viewChild(CrisisResources);
  /** What is stored now; undefined until it is known. */
  private readonly stored = computed(() => {
    const coach = this.coach();
    return coach ? coachDraft(coach) : undefined;
  });
  /** What stood there when typing began. */
  protected readonly seen = this.typed.startingFrom(this.stored);
  /** The stored version over which the coach chose their own. */
  private readonly settledOver = linkedSignal<CoachDraft | null | undefined>(() => this.seen());
  /** Where another device changed meanwhile what is being typed over. */
  protected readonly differences = computed(() => {
    const [mine, stored, over] = [this.typed.draft(), this.stored(), this.settledOver()];
    if (!this.typed.isChanged() || !mine || !stored || !over) return null;
    return isSameCoach(over, stored) || isSameCoach(mine, stored)
      ? null
      : coachDifferences(mine, stored);
  });
  protected readonly today = computed(() => calendarDay(new Date(), this.coach()?.timeZone));

  constructor() {
    this.load();
    void this.typed.open('names');
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged() || this.crisis()?.hasUnsaved() === true;
  }

  protected load(): void {
    this.store.dispatch(SettingsPageActions.opened());
  }

  protected keepMine(): void {
    this.settledOver.set(this.stored());
  }

  protected keepTheirs(): void {
    const [stored, { requestId }] = [this.stored(), this.typed];
    if (stored) this.typed.kept.set({ draft: stored, seen: stored, requestId });
  }

  protected change(changes: CoachChanges): void {
    this.store.dispatch(SettingsPageActions.changed({ changes }));
  }

  protected remove(resource: CrisisResource): void {
    const before = this.coach()?.crisisResources ?? [];
    this.change({ crisisResources: before.filter((other) => other !== resource) });
    this.toast.say('Removed', {
      action: 'Undo',
      run: () => this.change({ crisisResources: before }),
    });
  }
}
