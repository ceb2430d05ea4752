import { Component, inject } from '@angular/core';
import { Keeping } from '../../../core/keeping/keeping';

/** Ends a sentence that begins with what is not saved yet and “is”: where it is, truly. */
@Component({
  selector: 'app-where-kept',
  template: `{{ keeping.place() }}`,
})
export class WhereKept {
  protected readonly keeping = inject(Keeping);
}
