import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isUnderWay, type Session } from '../../domain/sessions/session';
import { kindWords, planLine } from '../../domain/sessions/session-words';
import { showTheSame, zoneName } from '../../domain/calendar/zone';
import type { MyRecord } from '../../domain/my-records/my-record';
import { relativeMoment, sessionDay, timeOf } from '../../domain/calendar/moment-words';
import { Icon } from '../ui/icon/icon';

/**
 * The next session, in the client's own time; the coach's is told where the clocks differ. Where it leads on, it says
 * how near it is, and a press opens the page of sessions.
 */
@Component({
  selector: 'app-my-session-card',
  imports: [Icon, RouterLink],
  template: `
    <section class="card hero plum" aria-labelledby="next-session">
      <p class="small">{{ kind() }}{{ isNow() ? ', now' : '' }}</p>
      @if (leadsOn()) {
        <h2 id="next-session" class="title">
          <a class="whole" routerLink="/my/sessions"
            ><span>{{ near() }}</span
            ><app-icon name="chevron_right"
          /></a>
        </h2>
        <p class="quiet">{{ day() }}, {{ times() }}</p>
      } @else {
        <h2 id="next-session" class="title">{{ day() }}, {{ times() }}</h2>
      }
      <p class="quiet">{{ line() }}</p>
      @if (zones(); as zones) {
        <p class="quiet small">{{ zones }}</p>
      }
      @if (session().videoLink; as href) {
        <a class="button filled has-icon" [href]="href" target="_blank" rel="noopener noreferrer"
          ><app-icon name="videocam" size="s" />Join the call</a
        >
      }
    </section>
  `,
  styles: `
    section {
      position: relative;
    }

    .title {
      margin-top: 4px;
    }

    .whole {
      display: flex;
      gap: 8px;
      align-items: center;
      justify-content: space-between;
      color: inherit;
    }

    // The whole card is pressed, also where its words are dimmed; its button lies above.
    .whole::after {
      position: absolute;
      z-index: 1;
      inset: 0;
      border-radius: var(--attune-radius-l);
      content: '';
    }

    .quiet {
      margin-top: 8px;
      overflow-wrap: anywhere;
    }

    .button {
      position: relative;
      z-index: 2;
      margin-top: 16px;
    }
  `,
})
export class MySessionCard {
  readonly session = input.required<Session>();
  readonly records = input.required<readonly MyRecord[]>();
  readonly timeZone = input.required<string>();
  readonly now = input.required<Date>();
  readonly leadsOn = input(false);

  protected readonly kind = computed(() => kindWords[this.session().kind]);
  protected readonly isNow = computed(() => isUnderWay(this.session(), this.now()));
  protected readonly day = computed(() =>
    sessionDay(this.session().startsAt, this.timeZone(), this.now()),
  );
  protected readonly near = computed(() =>
    this.isNow() ? 'Now' : relativeMoment(this.session().startsAt, this.timeZone(), this.now()),
  );
  protected readonly times = computed(() => {
    const { startsAt, endsAt } = this.session();
    return `${timeOf(startsAt, this.timeZone())} to ${timeOf(endsAt, this.timeZone())}`;
  });
  private readonly record = computed(() =>
    this.records().find(({ clientId }) => clientId === this.session().clientId),
  );
  protected readonly line = computed(() => {
    const coach = this.record()?.coachName;
    return coach ? `With ${coach} · ${planLine(this.session())}` : planLine(this.session());
  });
  protected readonly zones = computed(() => {
    const [start, mine] = [new Date(this.session().startsAt), this.timeZone()];
    const theirs = this.record()?.coachTimeZone;
    if (!theirs || showTheSame(start, mine, theirs)) return null;
    const there = `${timeOf(start, theirs)} in ${zoneName(start, theirs)}`;
    return `That is ${zoneName(start, mine)}, your own time. For your coach it is ${there}.`;
  });
}
