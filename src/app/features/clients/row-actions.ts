import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../shared/ui/icon/icon';
import { atEnd, menuParts } from '../../shared/ui/menu/menu';

/** What a coach often does with a client, straight from the list: icons where there is room, else a menu. */
@Component({
  selector: 'app-row-actions',
  imports: [RouterLink, Icon, menuParts],
  templateUrl: './row-actions.html',
  styleUrl: './row-actions.scss',
})
export class RowActions {
  protected readonly places = atEnd;

  readonly clientId = input.required<string>();
  readonly name = input.required<string>();

  protected readonly actions = computed(() => {
    const client = ['/coach/clients', this.clientId()];
    return [
      { icon: 'edit_note', words: 'Write a note', link: [...client, 'notes', 'new'] },
      { icon: 'menu_book', words: 'Prepare', link: [...client, 'prepare'] },
      { icon: 'event', words: 'Plan a session', link: [...client, 'sessions', 'new'] },
    ] as const;
  });
}
