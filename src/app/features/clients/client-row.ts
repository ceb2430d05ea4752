import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { addressOf, initialOf, type ListedClient } from '../../domain/clients/client';
import { Icon } from '../../shared/ui/icon/icon';
import { standingWords, statusWords } from '../../shared/clients/client-words';

/** One client in the list; the whole row opens the record. */
@Component({
  selector: 'app-client-row',
  imports: [RouterLink, Icon],
  template: `
    <a class="row" [routerLink]="['/coach/clients', client().id]">
      <span class="seat initials" [class.plum]="isToRead()" aria-hidden="true">{{
        initial()
      }}</span>
      <div class="grow">
        <p class="row-title name">
          <bdi>{{ address() }}</bdi>
          @if (client().pronouns; as pronouns) {
            <bdi class="quiet small pronouns">{{ pronouns }}</bdi>
          }
        </p>
        <p class="row-line line">
          @if (client().preferredName) {
            <bdi>{{ client().name }}</bdi><span class="dot" aria-hidden="true">·</span>
          }
          {{ standing() }}
        </p>
      </div>
      @if (client().status !== 'active') {
        <span class="tag">{{ status() }}</span>
      }
      <app-icon name="chevron_right" />
    </a>
  `,
  styleUrl: './client-row.scss',
})
export class ClientRow {
  readonly client = input.required<ListedClient>();

  protected readonly address = computed(() => addressOf(this.client()));
  protected readonly initial = computed(() => initialOf(this.address()));
  protected readonly status = computed(() => statusWords[this.client().status]);
  protected readonly isToRead = computed(() => this.client().intake === 'submitted');
  protected readonly standing = computed(() => {
    const client = this.client();
    return standingWords(client, client.invitation, client.intake);
  });
}
