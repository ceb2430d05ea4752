import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import type { ClientFields } from '../../../domain/clients/client';
import { differingFields } from '../../../domain/clients/client-fields';
import { Notice } from '../../../shared/ui/notice/notice';
import { statusWords } from '../client-words';

const labels: Readonly<Record<keyof ClientFields, string>> = {
  name: 'Name',
  preferredName: 'Preferred name',
  pronouns: 'Pronouns',
  email: 'E-mail',
  status: 'Status',
  tags: 'Tags',
};

/** Two versions of a client side by side, where they differ, and the choice between them. */
@Component({
  selector: 'app-client-conflict',
  imports: [Notice],
  template: `
    <app-notice kind="info" title="This client was changed somewhere else meanwhile">
      <p>Both versions are here, where they differ. Nothing is lost until you choose.</p>
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="hidden-visually">Field</span></th>
            <th scope="col">Yours</th>
            <th scope="col">The other</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.label) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              <td>
                <bdi>{{ row.mine }}</bdi>
              </td>
              <td>
                <bdi>{{ row.theirs }}</bdi>
              </td>
            </tr>
          }
        </tbody>
      </table>
      <div class="actions">
        <button type="button" class="button tonal" (click)="mineChosen.emit()">Keep yours</button>
        <button type="button" class="button outlined" (click)="theirsChosen.emit()">
          Keep the other
        </button>
      </div>
    </app-notice>
  `,
  styleUrl: './client-conflict.scss',
  host: { tabindex: '-1' },
})
export class ClientConflict {
  readonly mine = input.required<ClientFields>();
  readonly theirs = input.required<ClientFields>();
  readonly mineChosen = output();
  readonly theirsChosen = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // It stands below a long form, and is what has to be settled now.
    afterNextRender(() => host.focus());
  }

  protected readonly rows = computed(() =>
    differingFields(this.mine(), this.theirs()).map((field) => ({
      label: labels[field],
      mine: words(this.mine(), field),
      theirs: words(this.theirs(), field),
    })),
  );
}

function words(fields: ClientFields, field: keyof ClientFields): string {
  if (field === 'status') return statusWords[fields.status];
  if (field === 'tags') return fields.tags.join(', ') || '–';
  return fields[field] ?? '–';
}
