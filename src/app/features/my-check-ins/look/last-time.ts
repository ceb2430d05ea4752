import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { AssignedForm } from '../../../domain/assignments/assignment';
import { EarlierCheckIn } from '../../../store/my-check-ins/earlier-check-in';
import { CheckInLook } from './check-in-look';

/** What was chosen last time, for who wants it marked: nobody else's is even looked up. */
@Injectable()
export class LastTime {
  private readonly earlier = inject(EarlierCheckIn);
  private readonly look = inject(CheckInLook);
  private readonly form = signal<AssignedForm | null>(null);
  private readonly known = signal<Readonly<Record<string, number>>>({});

  /** By question. */
  readonly marks = computed(() => (this.look.showsLastTime() ? this.known() : {}));

  constructor() {
    effect(() => {
      const form = this.form();
      if (form && this.look.showsLastTime()) untracked(() => void this.find(form));
    });
  }

  before(form: AssignedForm): void {
    this.form.set(form);
  }

  private async find(form: AssignedForm): Promise<void> {
    // A mark is an extra: without it the check-in is as it always is.
    this.known.set(await this.earlier.valuesBefore(form).catch(() => ({})));
  }
}
