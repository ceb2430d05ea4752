import { Component, inject, output } from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { addressOf, type ListedClient } from '../../domain/clients/client';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { ClientChoiceActions } from '../../store/client-choice/client-choice.actions';
import { clientChoiceFeature } from '../../store/client-choice/client-choice.feature';

/** For whom: whoever was here lately, then whoever fits what is typed. */
@Component({
  selector: 'app-client-picker',
  imports: [Icon, SkeletonRows],
  template: `
    <h2 class="title">Who is it for?</h2>
    <label class="search">
      <app-icon name="search" size="s" />
      <span class="hidden-visually">Find by name or e-mail</span>
      <input
        #words
        type="search"
        placeholder="Find by name or e-mail"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        dir="auto"
        (input)="find(words.value)"
      />
    </label>
    <p class="hidden-visually" role="status">
      @if (state().clients; as clients) {
        <span>{{ clients.length }} found</span>
      }
    </p>
    @if (state().error; as error) {
      <p role="alert">
        {{ errorText(error) }}
        <button type="button" class="button text" (click)="find(words.value)">Try again</button>
      </p>
    } @else if (state().clients; as clients) {
      <ul class="rows" [attr.aria-busy]="state().isLooking">
        @for (client of clients; track client.id) {
          <li>
            <button type="button" class="row press" (click)="chosen.emit(client.id)">
              <span class="grow">
                <span class="row-title"
                  ><bdi>{{ address(client) }}</bdi></span
                >
                @if (client.preferredName) {
                  <span class="row-line"
                    ><bdi>{{ client.name }}</bdi></span
                  >
                }
              </span>
              <app-icon name="chevron_right" />
            </button>
          </li>
        } @empty {
          <li class="quiet none">Nobody matches these words.</li>
        }
      </ul>
      @if (!state().isAll) {
        <p class="small quiet">Type a few letters to find others.</p>
      }
    } @else {
      <app-skeleton-rows [count]="5" />
    }
  `,
  styleUrl: './picker.scss',
})
export class ClientPicker {
  private readonly store = inject(Store);

  readonly chosen = output<string>();

  protected readonly state = this.store.selectSignal(clientChoiceFeature.selectClientChoiceState);
  protected readonly errorText = errorText;

  constructor() {
    this.store.dispatch(ClientChoiceActions.opened({ words: '' }));
  }

  protected find(words: string): void {
    this.store.dispatch(ClientChoiceActions.searched({ words }));
  }

  protected address(client: ListedClient): string {
    return addressOf(client);
  }
}
