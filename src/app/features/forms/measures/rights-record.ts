import { Component, computed, input } from '@angular/core';
import type { MeasureRights } from '../../../domain/measures/measure';
import { dayInWords } from '../../../domain/calendar/day-words';

/** What a record of rights says. */
@Component({
  selector: 'app-rights-record',
  template: `
    <dl>
      @for (line of lines(); track line.label) {
        <div>
          <dt class="small quiet">{{ line.label }}</dt>
          <dd dir="auto">{{ line.words }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      gap: 12px;
    }

    dd {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class RightsRecord {
  readonly rights = input.required<MeasureRights>();

  protected readonly lines = computed(() => {
    const { holder, basis, territory, commercialUse, expiresOn, evidence } = this.rights();
    return [
      { label: 'Holder', words: holder },
      { label: 'Ground', words: basis },
      { label: 'Where', words: territory },
      { label: 'Paid work', words: commercialUse ? 'Covered' : 'Not covered' },
      { label: 'Until', words: expiresOn ? dayInWords(expiresOn) : 'Without end' },
      { label: 'Proof', words: evidence },
    ].filter(({ words }) => words !== '');
  });
}
