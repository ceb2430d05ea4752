import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { addressOf, initialOf, type ListedClient } from '../../domain/clients/client';
import { statusWords } from '../../shared/clients/client-words';
import { metWords } from './met-words';
import { RowActions } from './row-actions';
import { standingOf } from './standing';

/** One client in the list: the name is a link that covers the row, with the quick actions above it. */
@Component({
  selector: 'app-client-row',
  imports: [RouterLink, RowActions],
  templateUrl: './client-row.html',
  styleUrl: './client-row.scss',
})
export class ClientRow {
  readonly client = input.required<ListedClient>();
  readonly timeZone = input<string>();
  readonly now = input.required<Date>();

  protected readonly address = computed(() => addressOf(this.client()));
  protected readonly initial = computed(() => initialOf(this.address()));
  protected readonly status = computed(() => statusWords[this.client().status]);
  protected readonly standing = computed(() => standingOf(this.client()));
  protected readonly met = computed(() => metWords(this.client(), this.timeZone(), this.now()));
}
