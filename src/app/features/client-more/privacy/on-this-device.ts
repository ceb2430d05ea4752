import { Component, computed, inject, signal } from '@angular/core';
import { DeviceData } from '../../../core/privacy/device-data';
import { Confirm } from '../../../shared/ui/confirm/confirm';
import { Toast } from '../../../shared/ui/toast/toast';
import { SheetDrafts } from '../../../store/sheet/sheet-drafts';

/** What this device keeps of the person, and the way to clear it. */
@Component({
  selector: 'app-on-this-device',
  template: `
    <p class="measure">{{ words() }}</p>
    @if (unsaved() > 0) {
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
  private readonly drafts = inject(SheetDrafts);
  private readonly device = inject(DeviceData);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);

  protected readonly unsaved = signal(0);

  protected readonly words = computed(() =>
    this.unsaved() > 0
      ? 'Words that are not saved with the server yet are kept here, encrypted, until they are. Nothing else you wrote stays on this device.'
      : 'Nothing you wrote is kept here: all of it is saved. Words that can’t be saved at once stay here, encrypted, only until they are.',
  );

  constructor() {
    void this.count();
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
    await this.count();
    this.toast.say('This device keeps nothing you wrote.');
  }

  private async count(): Promise<void> {
    this.unsaved.set(await this.drafts.count().catch(() => 0));
  }
}
