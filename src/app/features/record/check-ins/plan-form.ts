import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  viewChild,
  viewChildren,
} from '@angular/core';
import {
  type CheckInPlan,
  definitionFrom,
  draftOf,
  effectOf,
  ownDimension,
  type PlanDraft,
  type PlannedDimension,
  planProblems,
  withDimension,
} from '../../../domain/check-ins/plan';
import { type Rhythm, rhythms } from '../../../domain/check-ins/standing';
import type { FormDefinition } from '../../../domain/forms';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { moved } from '../../../shared/ui/order/moved';
import { effectWords, problemText, rhythmWords } from './plan-words';
import { PlannedDimensionView } from './planned-dimension';

/** What a coach decided. */
export interface Planned {
  readonly definition: FormDefinition;
  readonly everyWeeks: Rhythm;
  readonly meansTheSame: boolean;
}

/** Chooses what a client is asked, in which words and order, and how often; says what that does before it is saved. */
@Component({
  selector: 'app-plan-form',
  imports: [Icon, Notice, PlannedDimensionView],
  templateUrl: './plan-form.html',
  styleUrl: './plan-form.scss',
})
export class PlanForm {
  private readonly injector = inject(Injector);
  private readonly views = viewChildren(PlannedDimensionView);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly plan = input.required<CheckInPlan>();
  readonly builtIn = input.required<FormDefinition>();
  /** What was typed here before and not saved. */
  readonly before = input<PlanDraft | null>(null);
  readonly busy = input(false);
  /** The draft, and whether it differs from the plan. */
  readonly typed = output<{ draft: PlanDraft; isChanged: boolean }>();
  readonly submitted = output<Planned>();
  readonly cancelled = output();

  protected readonly rhythms = rhythms;
  protected readonly rhythmWords = rhythmWords;
  protected readonly problemText = problemText;
  /** Both are about the plan that lies open, and begin anew with the next. */
  protected readonly isPressed = linkedSignal({ source: this.plan, computation: () => false });
  protected readonly same = linkedSignal({ source: this.plan, computation: () => false });
  protected readonly draft = linkedSignal(
    () => this.before() ?? draftOf(this.plan(), this.builtIn()),
  );
  protected readonly asked = computed(() => this.draft().dimensions.filter((one) => one.isAsked));
  protected readonly others = computed(() => this.draft().dimensions.filter((one) => !one.isAsked));
  protected readonly problems = computed(() => planProblems(this.draft()));
  protected readonly effect = computed(() => effectOf(this.draft(), this.plan()));
  protected readonly effects = computed(() => effectWords(this.effect()));

  protected problemOf({ item }: PlannedDimension) {
    return this.isPressed() ? this.problems().get(item.linkId) : undefined;
  }

  protected set(change: Partial<PlanDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    this.typed.emit({ draft: this.draft(), isChanged: this.effect().isChanged });
  }

  protected change({ item }: PlannedDimension, change: Partial<PlannedDimension>): void {
    this.set(withDimension(this.draft(), item.linkId, change));
  }

  protected move(one: PlannedDimension, by: -1 | 1): void {
    const at = this.asked().indexOf(one);
    this.set({ dimensions: [...moved(this.asked(), at, at + by), ...this.others()] });
  }

  /** One that comes with Attune can be chosen again; of one's own nothing is left. */
  protected remove(one: PlannedDimension): void {
    if (!one.isOwn) this.change(one, { isAsked: false });
    else this.set({ dimensions: this.draft().dimensions.filter((other) => other !== one) });
    this.heading().nativeElement.focus();
  }

  /** It comes last of what is asked. */
  protected ask(one: PlannedDimension): void {
    const others = this.others().filter((other) => other !== one);
    this.set({ dimensions: [...this.asked(), { ...one, isAsked: true }, ...others] });
    this.focus(one);
  }

  protected add(): void {
    const own = ownDimension(crypto.randomUUID());
    this.set({ dimensions: [...this.asked(), own, ...this.others()] });
    this.focus(own);
  }

  /** What was pressed is gone from its place: a keyboard goes on where it is now. */
  private focus({ item }: PlannedDimension): void {
    const read = () =>
      this.views()
        .find((view) => view.dimension().item.linkId === item.linkId)
        ?.focus();
    afterNextRender({ read }, { injector: this.injector });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.isPressed.set(true);
    if (this.busy() || this.problems().size > 0) return;
    this.submitted.emit({
      definition: definitionFrom(this.draft(), this.plan().definition),
      everyWeeks: this.draft().everyWeeks,
      meansTheSame: this.same() && this.effect().reworded.length > 0,
    });
  }
}
