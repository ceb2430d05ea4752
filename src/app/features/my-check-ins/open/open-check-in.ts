import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  type TemplateRef,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { SignIn } from '../../../core/sign-in/sign-in';
import { withChoice } from '../../../domain/check-ins/standing';
import type { FormItem } from '../../../domain/forms';
import { isSent } from '../../../domain/assignments/assignment';
import {
  CheckInPageActions,
  CheckInStandingsApiActions,
} from '../../../store/my-check-ins/check-in-standings.actions';
import { checkInStandingsFeature } from '../../../store/my-check-ins/check-in-standings.feature';
import { myCheckInsFeature } from '../../../store/my-check-ins/my-check-ins.feature';
import type { FormAnswers } from '../../../store/answers/form-answers';
import { type OpenAnswers, AnswersRepository } from '../../../store/answers/answers-repository';
import { AmendCheckIn } from '../fill/amend-check-in';
import { FillCheckIn } from '../fill/fill-check-in';
import { ReadCheckIn } from '../read/read-check-in';

/** A check-in as it stands: to be filled in, thanked for, read, or changed. */
@Component({
  selector: 'app-open-check-in',
  imports: [AmendCheckIn, FillCheckIn, ReadCheckIn],
  templateUrl: './open-check-in.html',
})
export class OpenCheckIn {
  private readonly store = inject(Store);
  private readonly repository = inject(AnswersRepository);
  private readonly zone = inject(SignIn).timeZone;

  readonly open = input.required<OpenAnswers>();
  readonly isEarlier = input(false);
  /** Stands below the title: with whom, where that is a choice. */
  readonly belowTitle = input<TemplateRef<unknown> | null>(null);
  /** It must be looked up anew. */
  readonly reloaded = output();
  /** It is with the coach now; at which instant. */
  readonly sent = output<string>();

  private readonly standings = this.store.selectSignal(checkInStandingsFeature.selectStandings);
  private readonly standing = computed(() =>
    this.standings().find(({ clientId }) => clientId === this.open().form.clientId),
  );
  private readonly sendingId = this.store.selectSignal(myCheckInsFeature.selectSendingId);
  private readonly failed = this.store.selectSignal(myCheckInsFeature.selectSendingError);
  protected readonly sending = computed(() => this.sendingId() === this.open().form.id);
  protected readonly sendingError = computed(() => {
    const failed = this.failed();
    return failed?.assignmentId === this.open().form.id ? failed.error : null;
  });
  protected readonly optedIn = computed(() => this.standing()?.settings.optedIn ?? null);
  protected readonly timeZone = computed(() => this.zone() ?? undefined);
  protected readonly today = inject(Clock).today;
  private readonly answers = computed(() => this.open().answers);
  protected readonly step = linkedSignal<FormAnswers, 'as_it_is' | 'thanks' | 'amend'>({
    source: this.answers,
    computation: () => 'as_it_is',
  });
  /** Whether what was sent is being changed. */
  readonly isAmending = computed(() => this.step() === 'amend');
  protected readonly view = computed(() => {
    if (this.step() !== 'as_it_is') return this.step();
    return isSent(this.open().form) ? 'read' : 'fill';
  });

  constructor() {
    inject(Actions)
      .pipe(ofType(CheckInStandingsApiActions.sent), takeUntilDestroyed())
      .subscribe(({ assignmentId, submittedAt }) => {
        if (assignmentId !== this.open().form.id) return;
        // What was written while it was being sent did not go with it: it stays here, and is shown beside what did.
        if (Object.keys(this.open().answers.unsaved()).length > 0) {
          this.reloaded.emit();
          return;
        }
        this.step.set('thanks');
        this.sent.emit(submittedAt);
        // It is with the coach: the device keeps nothing of it any more.
        void this.repository.forget(assignmentId);
      });
  }

  protected answered(): void {
    const { id: assignmentId, clientId, onDate } = this.open().form;
    if (onDate !== this.standing()?.onDate) return;
    this.store.dispatch(CheckInPageActions.begun({ clientId, assignmentId }));
  }

  protected send(): void {
    this.store.dispatch(CheckInPageActions.sendChosen({ assignmentId: this.open().form.id }));
  }

  protected changed(): void {
    this.reloaded.emit();
  }

  protected choose({ linkId }: FormItem, isAsked: boolean): void {
    const standing = this.standing();
    if (!standing) return;
    const { clientId, settings: before } = standing;
    const settings = withChoice(before, linkId, isAsked);
    this.store.dispatch(CheckInPageActions.settingsChanged({ clientId, settings, before }));
  }
}
