import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { addressOf, type Client } from '../../domain/clients/client';
import { practiceProblems } from '../../domain/library-practices/library-check';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { ForCoach } from '../../shared/practices/for-coach';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { AssignPageActions } from '../../store/assign/assigning.actions';
import { assigningFeature } from '../../store/assign/assigning.feature';
import { OpenDraft } from '../../store/drafts/open-draft';
import { type AssignDraft, draftOf, textIn } from './assign-draft';
import { AssignForm, type AssignChoice } from './assign-form';
import { ClientPreview } from './client-preview';
import { Considerations } from './considerations';
import { NotAssigned } from './not-assigned';
import { PartnerNeeded } from './partner-needed';

/** One practice for one client: what to consider, the form, and what the client will read. */
@Component({
  selector: 'app-assign-practice',
  imports: [
    AssignForm,
    ClientPreview,
    Considerations,
    ForCoach,
    NotAssigned,
    Notice,
    SkeletonRows,
    PartnerNeeded,
  ],
  templateUrl: './assign-practice.html',
  styleUrl: './assign-practice.scss',
})
export class AssignPractice {
  private readonly store = inject(Store);
  protected readonly typed = new OpenDraft<AssignDraft>('assign', { outlasts: true });

  readonly client = input.required<Client>();
  readonly practice = input.required<LibraryPractice>();
  readonly rungBefore = input<string | null>(null);
  readonly sessionId = input<string | null>(null);
  /** Whether something typed would be lost by leaving. */
  readonly dirty = output<boolean>();
  readonly assigned = output();
  readonly cancelled = output();

  private readonly state = this.store.selectSignal(assigningFeature.selectAssigningState);
  protected readonly errorText = errorText;
  /** What the form begins with; null until it is known what was typed before. */
  protected readonly start = computed(() =>
    this.typed.kept() === undefined ? null : (this.typed.before() ?? draftOf(this.practice())),
  );

  protected readonly name = computed(() => addressOf(this.client()));
  private readonly key = computed(() => `${this.client().id}.${this.practice().id}`);
  protected readonly draft = computed(
    () => this.typed.draft() ?? this.start() ?? draftOf(this.practice()),
  );
  protected readonly preview = computed(() => {
    const text = textIn(this.draft(), this.practice());
    const isWrong = practiceProblems(text).some(({ field }) => field === 'minutes');
    return isWrong ? { ...text, minutes: this.practice().minutes } : text;
  });
  protected readonly considered = computed(
    () => this.state().considered?.[this.practice().id] ?? null,
  );
  protected readonly considerError = computed(() => this.state().considerError);
  protected readonly busy = computed(() => this.state().busy);
  protected readonly error = computed(() => this.state().error);

  constructor() {
    effect(() => {
      const key = this.key();
      untracked(() => {
        this.consider();
        void this.typed.open(key);
      });
    });
    effect(() => this.dirty.emit(this.typed.isChanged()));
    effect(() => {
      if (this.state().assigned === this.typed.requestId) untracked(() => this.leave());
    });
    effect(() => {
      if (this.error()?.kind === 'conflict') untracked(() => this.typed.renew());
    });
  }

  protected consider(): void {
    const [clientId, libraryPracticeIds] = [this.client().id, [this.practice().id]];
    this.store.dispatch(AssignPageActions.chosen({ clientId, libraryPracticeIds }));
  }

  protected keep(form: AssignDraft): void {
    this.typed.type({ draft: form, isChanged: true }, null);
  }

  protected assign({ isConfirmed, ...choice }: AssignChoice): void {
    const { requestId } = this.typed;
    const assignment = {
      ...choice,
      isConfirmed,
      clientId: this.client().id,
      libraryPracticeId: this.practice().id,
      sessionId: this.sessionId(),
    };
    this.store.dispatch(AssignPageActions.practiceAssigned({ requestId, assignment }));
  }

  /** What was typed here goes from the device. */
  forget(): void {
    this.dirty.emit(false);
    this.typed.end();
  }

  private leave(): void {
    this.forget();
    this.assigned.emit();
  }
}
