import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import type { FollowedPractice } from '../../../domain/practices/followed-practice';
import type { ReadLog } from '../../../domain/practices/read-log';
import { firstDay } from '../../../domain/practices/tried-days';
import { openingQuestion } from '../../../shared/practices/opening-question';
import { practiceLine } from '../../../shared/practices/practice-words';
import { periodWords, standingOf } from '../../../shared/practices/standing-words';
import { TriedStrip } from '../../../shared/practices/tried-strip';
import { Confirm } from '../../../core/confirm/confirm';
import { calendarDay } from '../../../domain/calendar/zone';
import { dayInWords } from '../../../domain/calendar/day-words';
import { practiceLogsFeature } from '../../../store/practices/practice-logs.feature';
import {
  PracticeViewActions,
  RecordPracticesActions,
} from '../../../store/practices/practices.actions';
import { GivenText } from './given-text';
import { HeldStep } from './held-step';
import { Reflections } from './reflections';
import { shownWeeks } from './shown-weeks';

/** One practice of a record: how it stands, what was tried, what was written of it. */
@Component({
  selector: 'app-practice-card',
  imports: [GivenText, HeldStep, Reflections, TriedStrip],
  templateUrl: './practice-card.html',
  styleUrl: './practice-card.scss',
})
export class PracticeCard {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly practice = input.required<FollowedPractice>();
  readonly logs = input.required<readonly ReadLog[]>();
  /** How the client is addressed. */
  readonly name = input.required<string>();
  /** A calendar day. */
  readonly today = input.required<string>();
  readonly timeZone = input<string>();
  /** Whether the address names it. */
  readonly isShown = input(false);

  private readonly whole = this.store.selectSignal(practiceLogsFeature.selectWhole);
  protected readonly headingId = computed(() => `practice-${this.practice().id}`);
  protected readonly line = computed(() => practiceLine(this.practice()));
  protected readonly period = computed(() => periodWords(this.practice(), this.timeZone()));
  protected readonly standing = computed(() =>
    standingOf(this.practice(), new Date(), this.timeZone()),
  );
  protected readonly lastTried = computed(() => {
    const { lastTriedOn } = this.practice();
    return lastTriedOn && dayInWords(lastTriedOn);
  });
  /** Whether something may have been written before the weeks that are shown. */
  protected readonly hasEarlier = computed(() => {
    const { id, assignedAt } = this.practice();
    const given = calendarDay(assignedAt, this.timeZone());
    return given < firstDay(this.today(), shownWeeks) && !this.whole().includes(id);
  });

  constructor() {
    effect(() => {
      if (this.isShown()) afterNextRender({ read: () => this.show() }, { injector: this.injector });
    });
  }

  protected async release(): Promise<void> {
    const practice = this.practice();
    if (!(await this.confirm.ask(openingQuestion(practice.title, this.name())))) return;
    this.store.dispatch(PracticeViewActions.releaseChosen({ practice }));
    this.heading().nativeElement.focus();
  }

  protected lookFurther(): void {
    const { clientId, id: practiceId } = this.practice();
    this.store.dispatch(RecordPracticesActions.logsWanted({ clientId, practiceId }));
  }

  protected async withdraw(): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Take it back?',
      text: `${this.name()} sees it no more. What was written of it stays.`,
      action: 'Take it back',
      danger: true,
    });
    const practice = this.practice();
    if (isSure) this.store.dispatch(RecordPracticesActions.withdrawChosen({ practice }));
  }

  private show(): void {
    const heading = this.heading().nativeElement;
    heading.scrollIntoView({ block: 'center' });
    heading.focus({ preventScroll: true });
  }
}
