import { Component, computed, input, output } from '@angular/core';
import type { ClientFields } from '../../../domain/clients/client';
import { differingFields } from '../../../domain/clients/client-fields';
import { TwoVersions } from '../../../shared/ui/two-versions/two-versions';
import { statusWords } from '../../../shared/clients/client-words';

const labels: Readonly<Record<keyof ClientFields, string>> = {
  name: 'Name',
  preferredName: 'Preferred name',
  pronouns: 'Pronouns',
  email: 'E-mail',
  status: 'Status',
  tags: 'Tags',
};

/** Two versions of a client, and the choice between them. */
@Component({
  selector: 'app-client-conflict',
  imports: [TwoVersions],
  template: `
    <app-two-versions
      title="This client was changed somewhere else in the meantime"
      [differences]="differences()"
      (mineChosen)="mineChosen.emit()"
      (theirsChosen)="theirsChosen.emit()"
    />
  `,
})
export class ClientConflict {
  readonly mine = input.required<ClientFields>();
  readonly theirs = input.required<ClientFields>();
  readonly mineChosen = output();
  readonly theirsChosen = output();

  protected readonly differences = computed(() =>
    differingFields(this.mine(), this.theirs()).map((field) => ({
      label: labels[field],
      mine: words(this.mine(), field),
      theirs: words(this.theirs(), field),
    })),
  );
}

function words(fields: ClientFields, field: keyof ClientFields): string {
  if (field === 'status') return statusWords[fields.status];
  if (field === 'tags') return fields.tags.join(', ');
  return fields[field] ?? '';
}
