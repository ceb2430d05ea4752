import { Component, computed, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { type Session, sessionKinds, type SessionPlan } from '../../../domain/sessions/session';
import { usualLengths } from '../../../domain/sessions/session-limits';
import { kindWords } from '../../../domain/sessions/session-words';
import { instantsAt, zoneName } from '../../../domain/calendar/zone';
import { timeOf, sessionDay } from '../../../domain/calendar/moment-words';
import { Field } from '../../../shared/ui/field/field';
import { errorOf, sending } from '../../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../../store/drafts/typed-draft';
import { draftOf, newDraft, planIn, type SessionDraft, sessionSchema } from './session-draft';
import { bothTimes } from './planned-in';

/** When and where to meet. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-session-form',
  imports: [FormField, FormRoot, Field],
  templateUrl: './session-form.html',
  styleUrl: './session-form.scss',
})
export class SessionForm {
  /** What the form starts from; nothing for a new one. */
  readonly session = input<Session | null>(null);
  /** What was typed before; nothing begins from what is saved. */
  readonly before = input<SessionDraft | null>(null);
  /** The reader's own. */
  readonly timeZone = input.required<string>();
  readonly busy = input(false);
  readonly submitted = output<SessionPlan>();
  readonly cancelled = output();
  readonly typed = output<Typing<SessionDraft>>();

  /** A session stays in the zone that it was planned in. */
  private readonly zone = computed(() => this.session()?.plannedIn?.timeZone ?? this.timeZone());
  private readonly start = computed(() => {
    const [session, zone] = [this.session(), this.zone()];
    return session ? draftOf(session, zone) : newDraft(new Date(), zone);
  });
  private readonly draft = typedDraft({
    before: this.before,
    start: this.start,
    typed: this.typed,
  });
  protected readonly errorOf = errorOf;
  protected readonly form = form(
    this.draft,
    sessionSchema(this.zone),
    sending(() => this.send(), this.busy),
  );
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

  /** A free first meeting is short, as a rule. */
  protected useUsualLength(): void {
    const length = this.draft().kind === 'consultation' ? '30' : '60';
    this.draft.update((draft) => ({ ...draft, length, ownLength: '' }));
  }

  private send(): void {
    const plan = this.plan();
    if (plan) this.submitted.emit(plan);
  }
}

function summaryOf({ startsAt, endsAt }: SessionPlan, timeZone: string): string {
  const times = `${timeOf(startsAt, timeZone)} to ${timeOf(endsAt, timeZone)}`;
  return `${sessionDay(startsAt, timeZone)}, ${times}, ${zoneName(new Date(startsAt), timeZone)}`;
}
