import { Component, computed, input, output } from '@angular/core';
import { type CrisisResource, isLongUnchecked } from '../../domain/coaches/coach';
import { dayInWords } from '../../domain/calendar/day-words';
import { Icon } from '../../shared/ui/icon/icon';

/** One place to find help, and when it was last made sure of. */
@Component({
  selector: 'app-crisis-row',
  imports: [Icon],
  template: `
    <div class="row">
      <div class="grow">
        <p class="row-title">
          <bdi>{{ resource().name }}</bdi> <span class="tag">{{ language() }}</span>
        </p>
        <p>
          <bdi>{{ resource().contact }}</bdi>
        </p>
        @if (resource().url; as url) {
          <p class="row-line">{{ url }}</p>
        }
        @if (resource().note; as note) {
          <p class="row-line">{{ note }}</p>
        }
        <p class="row-line">
          Last checked {{ checkedOn() }}.
          @if (isOld()) {
            <span>It may be worth another look.</span>&ngsp;
            <button type="button" class="inline-action" (click)="checked.emit()">
              It is still right
            </button>
          }
        </p>
      </div>
      <button
        type="button"
        class="icon-button"
        [attr.aria-label]="'Edit ' + resource().name"
        (click)="editChosen.emit()"
      >
        <app-icon name="edit" />
      </button>
      <button
        type="button"
        class="icon-button"
        [attr.aria-label]="'Remove ' + resource().name"
        (click)="removeChosen.emit()"
      >
        <app-icon name="delete" />
      </button>
    </div>
  `,
  styles: `
    .row {
      align-items: flex-start;
    }

    .row .icon-button {
      margin: -4px -4px 0;
    }

    .row-title {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
    }

    .grow {
      overflow-wrap: anywhere;
    }
  `,
})
export class CrisisRow {
  readonly resource = input.required<CrisisResource>();
  readonly today = input.required<string>();
  readonly editChosen = output();
  readonly removeChosen = output();
  readonly checked = output();

  protected readonly checkedOn = computed(() => dayInWords(this.resource().verifiedOn));
  protected readonly isOld = computed(() =>
    isLongUnchecked(this.resource().verifiedOn, this.today()),
  );
  protected readonly language = computed(() => languageName(this.resource().locale));
}

/** "British English" for "en-GB"; the tag itself where the browser knows no name. */
function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
