import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import type { NamedSession, Session } from '../../../domain/sessions/session';
import { statusWords } from '../../../domain/sessions/session-words';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay, relativeMoment, timeOf } from '../../../domain/calendar/moment-words';
import { Notice } from '../../../shared/ui/notice/notice';

/** Why a session was not kept as wished, and what stands in the way. */
@Component({
  selector: 'app-session-refused',
  imports: [RouterLink, Notice],
  template: `
    @if (error(); as error) {
      <app-notice [kind]="error.kind === 'offline' ? 'offline' : 'error'" [title]="title()">
        @if (taken(); as taken) {
          <p>
            With <bdi>{{ taken.name }}</bdi>, {{ taken.times }}. Choose another time, or look at
            that one.
          </p>
          <a class="button text" [routerLink]="taken.link">Open that session</a>
        } @else {
          <p>{{ words() }}</p>
        }
      </app-notice>
    }
  `,
})
export class SessionRefused {
  readonly error = input.required<AppError | null>();
  readonly collision = input<NamedSession | null>(null);
  /** As it is stored now. */
  readonly session = input<Session | null>(null);
  readonly timeZone = input.required<string>();

  protected readonly title = computed(() => {
    const kind = this.error()?.kind;
    if (kind === 'slot_taken') return 'You already have a session at that time';
    if (kind === 'conflict' || kind === 'session_ended') return 'It was changed somewhere else';
    return 'Not saved yet: what you typed is still here';
  });
  protected readonly taken = computed(() => {
    const other = this.collision();
    if (!other) return null;
    const [from, to, zone] = [other.startsAt, other.endsAt, this.timeZone()];
    return {
      name: other.clientName,
      times: `${inSentence(relativeDay(from, zone))}, ${timeOf(from, zone)} to ${timeOf(to, zone)}`,
      link: ['/coach/clients', other.clientId, 'sessions', other.id],
    };
  });
  protected readonly words = computed(() => {
    const [error, session] = [this.error(), this.session()];
    if (!error) return '';
    if (!session || (error.kind !== 'conflict' && error.kind !== 'session_ended')) {
      return errorText(error);
    }
    const now = inSentence(relativeMoment(session.startsAt, this.timeZone()));
    return `It is now: ${statusWords[session.status].toLowerCase()}, ${now}. Your change is not saved; look, then save again if it is still right.`;
  });
}
