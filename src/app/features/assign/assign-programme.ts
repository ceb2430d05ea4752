import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { addressOf, type Client } from '../../domain/clients/client';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { practiceLimits } from '../../domain/library-practices/limits';
import type { Programme } from '../../domain/programmes/programme';
import { calendarDay } from '../../domain/calendar/zone';
import { Field } from '../../shared/ui/field/field';
import { FirstError } from '../../shared/ui/first-error/first-error';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { AssignPageActions } from '../../store/assign/assigning.actions';
import { assigningFeature } from '../../store/assign/assigning.feature';
import { OpenDraft } from '../../store/drafts/open-draft';
import { ConfirmTick } from './confirm-tick';
import { NotAssigned } from './not-assigned';
import { ProgrammePlan } from './programme-plan';
import { PartnerNeeded } from './partner-needed';

interface ProgrammeDraft {
  readonly why: string;
  readonly startsOn: string;
  readonly isConfirmed: boolean;
}

const nothing: ProgrammeDraft = { why: '', startsOn: '', isConfirmed: false };

/** A programme for one client: when each step opens, what to consider, why, and from when. */
@Component({
  selector: 'app-assign-programme',
  imports: [
    ConfirmTick,
    Field,
    FirstError,
    NotAssigned,
    Notice,
    ProgrammePlan,
    SkeletonRows,
    PartnerNeeded,
  ],
  templateUrl: './assign-programme.html',
  styleUrl: './assign-programme.scss',
})
export class AssignProgramme {
  private readonly store = inject(Store);
  protected readonly typed = new OpenDraft<ProgrammeDraft>('assign', { outlasts: true });

  readonly client = input.required<Client>();
  readonly programme = input.required<Programme>();
  readonly library = input.required<ReadonlyMap<string, LibraryPractice>>();
  readonly timeZone = input<string>();
  readonly dirty = output<boolean>();
  readonly assigned = output();
  readonly cancelled = output();

  private readonly state = this.store.selectSignal(assigningFeature.selectAssigningState);
  protected readonly errorText = errorText;
  /** Null until it is known what was typed before. */
  protected readonly draft = computed(() =>
    this.typed.kept() === undefined ? null : (this.typed.draft() ?? nothing),
  );
  protected readonly isTried = signal(false);

  protected readonly name = computed(() => addressOf(this.client()));
  private readonly key = computed(() => `${this.client().id}.${this.programme().id}`);
  protected readonly today = computed(() => calendarDay(new Date(), this.timeZone()));
  private readonly practices = computed(() =>
    this.programme()
      .items.map(({ libraryPracticeId }) => this.library().get(libraryPracticeId))
      .filter((one) => one !== undefined),
  );
  protected readonly needsConfirmation = computed(() =>
    this.practices().some(({ tier }) => tier === 'coach'),
  );
  protected readonly takesTwo = computed(() =>
    this.practices().some(({ participants }) => participants !== 'solo'),
  );
  protected readonly whyError = computed(() =>
    Array.from(this.draft()?.why.trim() ?? '').length > practiceLimits.why
      ? `At most ${practiceLimits.why} characters.`
      : null,
  );
  protected readonly considered = computed(() => this.state().considered);
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
    const libraryPracticeIds = this.practices().map(({ id }) => id);
    const clientId = this.client().id;
    this.store.dispatch(AssignPageActions.chosen({ clientId, libraryPracticeIds }));
  }

  protected keep(changes: Partial<ProgrammeDraft>): void {
    const draft = { ...nothing, ...this.draft(), ...changes };
    this.typed.type({ draft, isChanged: true }, null);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.isTried.set(true);
    const draft = this.draft();
    const isReady = !this.whyError() && (draft?.isConfirmed === true || !this.needsConfirmation());
    if (draft && isReady && !this.busy()) this.assign(draft);
  }

  /** What was typed here goes from the device. */
  forget(): void {
    this.dirty.emit(false);
    this.typed.end();
  }

  private assign({ why, startsOn, isConfirmed }: ProgrammeDraft): void {
    const { requestId } = this.typed;
    const assignment = {
      clientId: this.client().id,
      programmeId: this.programme().id,
      why: why.trim() || null,
      startsOn: startsOn || null,
      isConfirmed,
    };
    this.store.dispatch(AssignPageActions.programmeAssigned({ requestId, assignment }));
  }

  private leave(): void {
    this.forget();
    this.assigned.emit();
  }
}
