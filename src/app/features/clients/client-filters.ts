import { Component, input, output } from '@angular/core';
import { type ClientStatus, clientStatuses } from '../../domain/clients/client';
import type { ClientQuery, ClientSort } from '../../domain/clients/client-list';
import { Icon } from '../../shared/ui/icon/icon';
import { statusWords } from '../../shared/clients/client-words';
import { SortMenu } from './sort-menu';

/** What narrows and orders the list. */
@Component({
  selector: 'app-client-filters',
  imports: [Icon, SortMenu],
  templateUrl: './client-filters.html',
  styleUrl: './client-filters.scss',
})
export class ClientFilters {
  readonly query = input.required<ClientQuery>();
  readonly searched = output<string>();
  readonly statusChosen = output<ClientStatus | null>();
  readonly sortChosen = output<ClientSort>();

  protected readonly statuses = clientStatuses.map((status) => ({
    status,
    words: statusWords[status],
  }));
}
