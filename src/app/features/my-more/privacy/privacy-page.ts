import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { errorText } from '../../../core/errors/error-text';
import { SignIn } from '../../../core/sign-in/sign-in';
import type { Consent } from '../../../domain/consents/consent';
import { Confirm } from '../../../core/confirm/confirm';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { PrivacyPageActions } from '../../../store/my-privacy/my-privacy.actions';
import { myPrivacyFeature } from '../../../store/my-privacy/my-privacy.feature';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { BackToMore } from '../back-to-more';
import { ConsentList } from './consent-list';
import { LedgerList } from './ledger-list';
import { OnThisDevice } from './on-this-device';

/** Who looked, what was agreed to, and what stays on this device. */
@Component({
  selector: 'app-privacy-page',
  imports: [BackToMore, ConsentList, LedgerList, ErrorNotice, Notice, OnThisDevice, SkeletonRows],
  templateUrl: './privacy-page.html',
  styles: `
    section {
      margin-top: 32px;
    }

    app-notice {
      display: block;
      margin-top: 24px;
    }
  `,
})
export default class PrivacyPage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);

  protected readonly zone = inject(SignIn).timeZone;
  protected readonly errorText = errorText;
  protected readonly consents = this.store.selectSignal(myPrivacyFeature.selectConsents);
  protected readonly entries = this.store.selectSignal(myPrivacyFeature.selectEntries);
  protected readonly loaded = this.store.selectSignal(myPrivacyFeature.selectLoaded);
  protected readonly error = this.store.selectSignal(myPrivacyFeature.selectError);
  protected readonly withdrawalError = this.store.selectSignal(
    myPrivacyFeature.selectWithdrawalError,
  );
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);

  constructor() {
    this.store.dispatch(PrivacyPageActions.opened());
  }

  protected retry(): void {
    this.store.dispatch(PrivacyPageActions.retried());
  }

  protected async withdraw(consent: Consent): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Take this back?',
      text: 'Your coach will see that you no longer agree, and when. It may mean that your work together has to pause.',
      action: 'Take it back',
      danger: true,
    });
    if (!sure) return;
    const at = new Date().toISOString();
    this.store.dispatch(PrivacyPageActions.consentWithdrawn({ consentId: consent.id, at }));
  }
}
