import { Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import { type FieldState, form, FormField } from '@angular/forms/signals';
import { type Session, sessionKinds, type SessionPlan } from '../../../domain/sessions/session';
import { usualLengths } from '../../../domain/sessions/session-limits';
import { kindWords } from '../../../domain/sessions/session-words';
import { instantsAt, zoneName } from '../../../domain/calendar/zone';
import { timeOf, sessionDay } from '../../../domain/calendar/moment-words';
import { Field } from '../../../shared/ui/field/field';
import { draftOf, newDraft, planIn, type SessionDraft, sessionSchema } from './session-draft';
import { bothTimes } from './planned-in';

/** When and where to meet. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-session-form',
  imports: [FormField, Field],
  templateUrl: './session-form.html',
  styleUrl: './session-form.scss',
})
export class SessionForm {
  /** What the form starts from; nothing for a new one. */
  readonly session = input<Session | null>(null);
  /** The reader's own. */
  readonly timeZone = input.required<string>();
  readonly busy = input(false);
  readonly submitted = output<SessionPlan>();
  readonly cancelled = output();

  /** A session stays in the zone that it was planned in. */
  private readonly zone = computed(() => this.session()?.plannedIn?.timeZone ?? this.timeZone());
  /** It starts anew for another session, not for news about the same one; nor does a zone that is known late undo what was typed. */
  private readonly draft = linkedSignal({
    source: () => ({ id: this.session()?.id, timeZone: this.zone() }),
    computation: (of: Start, before?: { source: Start; value: SessionDraft }): SessionDraft =>
      before?.source.id === of.id && before && !isSame(before.value, this.start(before.source))
        ? before.value
        : this.start(of),
  });
  protected readonly form = form(this.draft, sessionSchema(this.zone));
  protected readonly kinds = sessionKinds.map((kind) => ({ kind, words: kindWords[kind] }));
  protected readonly lengths = usualLengths;

  /** Both instants, where the clocks show the time twice. */
  protected readonly turns = computed(() => {
    const [first, second] = instantsAt(this.draft(), this.zone());
    if (!first || !second) return null;
    return { first: zoneName(first, this.zone()), second: zoneName(second, this.zone()) };
  });
  private readonly plan = computed(() => planIn(this.draft(), this.zone()));
  protected readonly summary = computed(() => {
    const plan = this.plan();
    return plan && summaryOf(plan, this.zone());
  });
  /** Both clocks, where the reader is elsewhere by now. */
  protected readonly both = computed(() => {
    const plan = this.plan();
    return plan && bothTimes(plan, this.timeZone());
  });
  protected readonly isPast = computed(() => {
    const plan = this.plan();
    return plan !== null && Date.parse(plan.startsAt) < Date.now();
  });

  private start({ timeZone }: Start): SessionDraft {
    const session = untracked(this.session);
    return session ? draftOf(session, timeZone) : newDraft(new Date(), timeZone);
  }

  protected errorOf(state: FieldState<string>): string | null {
    return state.touched() ? (state.errors()[0]?.message ?? null) : null;
  }

  /** A free first meeting is short, as a rule. */
  protected useUsualLength(): void {
    const length = this.draft().kind === 'consultation' ? '30' : '60';
    this.draft.update((draft) => ({ ...draft, length, ownLength: '' }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.form().markAsTouched();
    const [problem] = this.form().errorSummary();
    const plan = this.plan();
    if (problem) problem.fieldTree().focusBoundControl();
    else if (plan) this.submitted.emit(plan);
  }
}

interface Start {
  readonly id: string | undefined;
  readonly timeZone: string;
}

const isSame = (one: SessionDraft, other: SessionDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function summaryOf({ startsAt, endsAt }: SessionPlan, timeZone: string): string {
  const times = `${timeOf(startsAt, timeZone)} to ${timeOf(endsAt, timeZone)}`;
  return `${sessionDay(startsAt, timeZone)}, ${times}, ${zoneName(new Date(startsAt), timeZone)}`;
}
