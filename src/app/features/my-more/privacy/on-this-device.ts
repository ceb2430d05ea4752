import { Component, inject, signal } from '@angular/core';
import { DeviceData } from '../../../core/privacy/device-data';
import { Confirm } from '../../../core/confirm/confirm';
import { Keeping } from '../../../core/keeping/keeping';
import { Toast } from '../../../shared/ui/toast/toast';

/** What this device keeps of the person, and the way to clear it. */
@Component({
  selector: 'app-on-this-device',
  template: `
    @if (holdsUnsent() && keeping.works()) {
      <p class="measure">
        Words that are not saved with the server yet are kept here, encrypted, until they are.
      </p>
    }
    @if (holdsCopies()) {
      <p class="measure">
        Practices you opened are kept here, encrypted, to be read without a connection. They go when
        you leave.
      </p>
    }
    <p class="measure">
      @if (!keeping.works()) {
        <span
          >This device keeps nothing for Attune. Words that are not saved yet are only on the page
          where you typed them, so leave it open until they are.</span
        >
      } @else if (holdsUnsent()) {
        <span>Nothing else you wrote stays on this device.</span>
      } @else {
        <span
          >Nothing you wrote is kept here: all of it is saved. Words that can’t be saved at once
          stay here, encrypted, only until they are.</span
        >
      }
    </p>
    @if (holdsUnsent() || holdsCopies()) {
      <button type="button" class="button outlined" (click)="clear()">Clear this device</button>
    }
  `,
  styles: `
    .measure {
      margin: 8px 0 16px;
    }
  `,
})
export class OnThisDevice {
  private readonly device = inject(DeviceData);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);

  protected readonly keeping = inject(Keeping);
  protected readonly holdsUnsent = signal(false);
  protected readonly holdsCopies = signal(false);

  constructor() {
    void this.look();
  }

  protected async clear(): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Clear this device?',
      text: 'Words that were not saved yet will be gone. What is saved stays.',
      action: 'Clear',
      danger: true,
    });
    if (!sure) return;
    await this.device.clearDrafts();
    await this.look();
    this.toast.say('This device keeps nothing you wrote.');
  }

  private async look(): Promise<void> {
    this.holdsUnsent.set(await this.device.holdsUnsent());
    this.holdsCopies.set(await this.device.holdsCopies());
  }
}
