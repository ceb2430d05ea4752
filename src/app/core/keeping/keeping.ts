import { computed, Injectable, signal } from '@angular/core';

/** Whether this device keeps what is typed when the page closes. Whoever keeps it says so; what people read is the truth. */
@Injectable({ providedIn: 'root' })
export class Keeping {
  readonly works = signal(true);

  /** Where what is not saved yet is; goes on after “It is”. */
  readonly place = computed(() =>
    this.works() ? 'kept on this device' : 'only on this page, so leave it open',
  );
}
