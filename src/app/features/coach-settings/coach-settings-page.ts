import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import type { CoachChanges, CrisisResource } from '../../domain/coaches/coach';
import { calendarDay } from '../../domain/calendar/zone';
import { SaveState, type Saving } from '../../shared/ui/save-state/save-state';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { Toast } from '../../shared/ui/toast/toast';
import { SettingsPageActions } from '../../store/coaches/coaches.actions';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { CrisisResources } from './crisis-resources';
import { PracticeForm } from './practice-form';

@Component({
  selector: 'app-coach-settings-page',
  imports: [ErrorNotice, SaveState, SkeletonRows, CrisisResources, PracticeForm],
  templateUrl: './coach-settings-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class CoachSettingsPage {
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
  protected readonly today = computed(() => calendarDay(new Date(), this.coach()?.timeZone));

  constructor() {
    this.load();
  }

  protected load(): void {
    this.store.dispatch(SettingsPageActions.opened());
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
