import { Component, computed, input, output } from '@angular/core';
import type { InvitationState } from '../../../domain/clients/client';
import type { Invitation } from '../../../domain/invitations/invitation';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay, relativeMoment } from '../../../domain/calendar/moment-words';
import { joiningWords } from '../../../shared/clients/client-words';

/** How the client comes in, and what can be done about it. */
@Component({
  selector: 'app-invitation-card',
  template: `
    <section class="card" aria-labelledby="invitation-title">
      <h2 id="invitation-title" class="section-title">Invitation</h2>
      <p class="strong" role="status">{{ headline() }}</p>
      @if (line(); as line) {
        <p class="small quiet line">{{ line }}</p>
      }
      @if (!joined() && !archived() && state() !== 'accepted') {
        <div class="actions">
          <button type="button" class="button text" (click)="inviteChosen.emit()">
            {{ state() === 'none' ? 'Invite' : 'Invite again' }}
          </button>
          @if (state() === 'open' && latest(); as open) {
            <button
              type="button"
              class="button text"
              [attr.aria-busy]="busy()"
              (click)="busy() || revokeChosen.emit(open.id)"
            >
              Take it back
            </button>
          }
        </div>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }

    h2 {
      margin-bottom: 8px;
    }

    .line {
      overflow-wrap: anywhere;
    }

    .actions {
      margin: 8px 0 -12px -12px;
    }
  `,
})
export class InvitationCard {
  readonly joined = input(false);
  readonly archived = input(false);
  readonly state = input.required<InvitationState>();
  readonly latest = input<Invitation | null>(null);
  readonly busy = input(false);
  readonly timeZone = input<string>();
  readonly inviteChosen = output();
  /** The id of the invitation. */
  readonly revokeChosen = output<string>();

  protected readonly headline = computed(() => joiningWords(this.joined(), this.state()));
  protected readonly line = computed(() => {
    const latest = this.latest();
    if (!latest || this.state() === 'none') return '';
    const zone = this.timeZone();
    if (latest.usedAt)
      return `Used ${inSentence(relativeDay(latest.usedAt, zone))}, ${latest.email}`;
    const when = inSentence(relativeMoment(latest.expiresAt, zone));
    return this.state() === 'open'
      ? `For ${latest.email}, until ${when}`
      : `For ${latest.email}, until ${when}. A new link takes a moment.`;
  });
}
