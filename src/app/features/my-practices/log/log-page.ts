import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { errorText } from '../../../core/errors/error-text';
import { isHard } from '../../../domain/practices/log-entry';
import { LogState } from '../../../shared/practices/log-state';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { Toast } from '../../../shared/ui/toast/toast';
import {
  LogPageActions,
  MyPracticesPageActions,
} from '../../../store/my-practices/my-practices-page.actions';
import { myPracticesFeature } from '../../../store/my-practices/my-practices.feature';
import { TaskHeader } from '../../../shared/ui/task-header/task-header';
import { AfterHardTry } from './after-hard-try';
import { LogConflict } from './log-conflict';
import { CurrentLog } from './current-log';
import { LogForm } from './log-form';
import { LogRefused } from './log-refused';

/** One try: written down already, and open for as many words as its writer likes. It saves itself. */
@Component({
  selector: 'app-log-page',
  imports: [
    AfterHardTry,
    LogConflict,
    LogForm,
    LogRefused,
    LogState,
    ErrorNotice,
    Notice,
    RouterLink,
    TaskHeader,
    SkeletonRows,
  ],
  providers: [CurrentLog],
  templateUrl: './log-page.html',
  styleUrl: './log-page.scss',
})
export default class LogPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);

  readonly practiceId = input.required<string>();
  readonly requestId = input.required<string>();

  protected readonly errorText = errorText;
  protected readonly current = inject(CurrentLog);
  protected readonly log = this.current.log;
  protected readonly back = computed(() => ['/my/practices', this.practiceId()]);
  private readonly entities = this.store.selectSignal(myPracticesFeature.selectEntities);
  private readonly holds = this.store.selectSignal(myPracticesFeature.selectHolds);
  protected readonly releaseError = this.store.selectSignal(myPracticesFeature.selectReleaseError);
  protected readonly practice = computed(() => this.entities()[this.practiceId()]);
  protected readonly participants = computed(() => this.practice()?.participants ?? 'solo');
  protected readonly title = computed(() => this.practice()?.title ?? this.log()?.title ?? '');
  protected readonly isHard = computed(() => {
    const log = this.log();
    return !!log && isHard(log.entry());
  });
  protected readonly hold = computed(() => {
    const id = this.log()?.stored()?.id;
    return this.holds().find(({ logId }) => logId === id) ?? null;
  });
  /** Changes with every hard version that the server has: what waits because of it is asked for then. */
  private readonly hardVersion = computed(() => {
    const log = this.log();
    return log?.state() === 'saved' && this.isHard() ? log.stored()?.revision : undefined;
  });

  constructor() {
    effect(() => {
      const [practiceId, requestId] = [this.practiceId(), this.requestId()];
      untracked(() => {
        void this.current.open(requestId);
        this.store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId }));
      });
    });
    effect(() => {
      if (this.hardVersion() === undefined) return;
      untracked(() => this.store.dispatch(LogPageActions.hardTrySaved()));
    });
  }

  protected openStep(stepId: string): void {
    this.store.dispatch(LogPageActions.stepOpened({ stepId }));
  }

  protected async remove(): Promise<void> {
    if (!(await this.current.remove())) return;
    this.toast.say('Deleted');
    await this.router.navigate([...this.back()]);
  }
}
