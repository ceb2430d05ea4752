import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { onComingBack } from '../../core/clock/coming-back';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeDay } from '../../domain/calendar/moment-words';
import type { MyRecord } from '../../domain/my-records/my-record';
import { AgreementList } from '../../shared/agreements/agreement-list';
import { myLatestAgreements } from '../../store/agreements/agreements-of';
import { Answering } from '../../store/agreements/answering';

/** What the client agreed with each coach last, to be answered; nothing where nothing was sent. */
@Component({
  selector: 'app-my-agreements',
  imports: [AgreementList, RouterLink],
  providers: [Answering],
  template: `
    @for (group of groups(); track group.id) {
      <section [attr.aria-labelledby]="'agreed-' + group.id">
        <h2 [id]="'agreed-' + group.id" class="section-title">What you agreed</h2>
        <p class="small">
          <a class="link" [routerLink]="['/my/more/summaries', group.id]"
            >Your coach wrote it {{ group.day }}</a
          >
        </p>
        <app-agreement-list
          [agreements]="group.agreements"
          [timeZone]="timeZone()"
          [error]="answering.error()"
          (chosen)="answering.answer($event)"
        />
      </section>
    }
  `,
  styles: `
    section {
      margin-top: 24px;
    }
  `,
})
export class MyAgreements {
  protected readonly answering = inject(Answering);

  readonly records = input.required<readonly MyRecord[]>();
  readonly timeZone = input.required<string>();

  /** Where the coach has left, nobody reads an answer. */
  private readonly clientIds = computed(
    () =>
      this.records()
        .filter(({ coachHasLeft }) => !coachHasLeft)
        .map(({ clientId }) => clientId),
    { equal: (one, other) => one.join() === other.join() },
  );
  private readonly found = myLatestAgreements(this.clientIds);
  protected readonly groups = computed(() => {
    const all = this.answering.shown(this.found.value());
    const ids = [...new Set(all.map(({ place }) => place.id))];
    return ids.map((id) => {
      const agreements = all.filter(({ place }) => place.id === id);
      const day = inSentence(relativeDay(agreements[0]?.at ?? '', this.timeZone()));
      return { id, agreements, day };
    });
  });

  constructor() {
    this.answering.follow(this.found.value);
    onComingBack(() => this.found.reload());
  }
}
