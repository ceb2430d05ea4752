import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../shared/ui/icon/icon';
import { sessionById } from '../../../store/sessions/session-by-id';
import { momentWithin } from './note-words';

/** Which session a note is about; nothing where it is about none, or that can't be told just now. */
@Component({
  selector: 'app-note-session',
  imports: [Icon, RouterLink],
  template: `
    @if (session(); as session) {
      <p class="quiet small">
        <app-icon name="event" size="s" />
        <span>
          About the session
          <a
            class="link"
            [routerLink]="['/coach/clients', session.clientId, 'sessions', session.id]"
          >
            {{ moment() }} </a>.
        </span>
        @if (canDrop()) {
          <button type="button" class="inline-action" (click)="dropped.emit()">Not about it</button>
        }
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      margin-top: 4px;
    }
  `,
})
export class NoteSession {
  readonly sessionId = input.required<string | null>();
  readonly timeZone = input<string>();
  /** Whether the note can still be about none. */
  readonly canDrop = input(false);
  readonly dropped = output();

  private readonly found = sessionById(this.sessionId);
  protected readonly session = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly moment = computed(() =>
    momentWithin(this.session()?.startsAt ?? '', this.timeZone()),
  );
}
