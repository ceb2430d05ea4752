import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { NoteTemplateKind } from '../../../domain/notes/note';
import { Icon } from '../../../shared/ui/icon/icon';
import { templateChips } from './note-words';

/** A new note, begun from one of the templates. */
@Component({
  selector: 'app-start-note',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  template: `
    <button type="button" class="button filled has-icon" [cdkMenuTriggerFor]="menu">
      <app-icon name="edit_note" size="s" />Start a note
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu>
        @for (chip of chips; track chip.kind) {
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="start(chip.kind)"
          >
            {{ chip.words }}
          </button>
        }
      </div>
    </ng-template>
  `,
  styles: `
    .button {
      width: 100%;
    }
  `,
})
export class StartNote {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly chips = templateChips;

  protected start(template: NoteTemplateKind): void {
    void this.router.navigate(['new'], { relativeTo: this.route, queryParams: { template } });
  }
}
