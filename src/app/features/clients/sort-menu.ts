import { CdkMenuItemRadio } from '@angular/cdk/menu';
import { Component, computed, input, output } from '@angular/core';
import { type ClientSort, clientSorts } from '../../domain/clients/client-list';
import { Icon } from '../../shared/ui/icon/icon';
import { atEnd, menuParts } from '../../shared/ui/menu/menu';

const words: Readonly<Record<ClientSort, string>> = {
  name: 'By name',
  next: 'Next session first',
  unseen: 'Longest unseen first',
  recent: 'Latest change first',
};

/** In which order the list stands. */
@Component({
  selector: 'app-sort-menu',
  imports: [Icon, menuParts, CdkMenuItemRadio],
  template: `
    <button
      type="button"
      class="button text has-icon"
      [attr.aria-label]="'Order: ' + shown()"
      [cdkMenuTriggerFor]="menu"
      [cdkMenuPosition]="places"
    >
      <app-icon name="sort" size="s" /><span class="words">{{ shown() }}</span>
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu aria-label="Order">
        @for (choice of choices; track choice.sort) {
          <button
            type="button"
            class="menu-item"
            cdkMenuItemRadio
            [cdkMenuItemChecked]="choice.sort === sort()"
            (cdkMenuItemTriggered)="chosen.emit(choice.sort)"
          >
            <app-icon [name]="choice.sort === sort() ? 'check' : 'sort'" />{{ choice.words }}
          </button>
        }
      </div>
    </ng-template>
  `,
  styles: `
    .menu-item[aria-checked='false'] app-icon {
      visibility: hidden;
    }

    .button {
      margin-inline-end: -12px;
      white-space: nowrap;
    }

    @media (width < 600px) {
      .words {
        display: none;
      }

      .button {
        padding: 0 12px;
      }
    }
  `,
})
export class SortMenu {
  protected readonly places = atEnd;
  protected readonly choices = clientSorts.map((sort) => ({ sort, words: words[sort] }));

  readonly sort = input.required<ClientSort>();
  readonly chosen = output<ClientSort>();

  protected readonly shown = computed(() => words[this.sort()]);
}
