import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { DeviceData } from '../../../core/privacy/device-data';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import type { Consent } from '../../../domain/consents/consent';
import { Confirm } from '../../../core/confirm/confirm';
import { Toast } from '../../../shared/ui/toast/toast';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import {
  initialMyPrivacy,
  myPrivacyFeature,
  type MyPrivacyState,
} from '../../../store/my-privacy/my-privacy.feature';
import { PrivacyPageActions } from '../../../store/my-privacy/my-privacy.actions';
import { initialMyRecords, myRecordsFeature } from '../../../store/my-records/my-records.feature';
import PrivacyPage from './privacy-page';

const consent: Consent = {
  id: 'c1',
  document: 'coaching_agreement',
  wording: 'I understand this is coaching.',
  agreedAt: '2026-11-20T10:00:00Z',
  withdrawnAt: null,
};

describe('The privacy page', () => {
  let agrees: boolean;
  let unsaved: boolean;
  let copies: boolean;
  let cleared: number;
  let page: PageHarness;

  beforeEach(() => {
    agrees = true;
    unsaved = copies = false;
    cleared = 0;
  });

  async function show(state: Partial<MyPrivacyState> = {}) {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore({
          initialState: {
            [myPrivacyFeature.name]: { ...initialMyPrivacy, loaded: true, ...state },
            [myRecordsFeature.name]: initialMyRecords,
          },
        }),
        { provide: SignIn, useValue: fakeSignIn() },
        { provide: Confirm, useValue: { ask: () => Promise.resolve(agrees) } },
        { provide: Toast, useValue: { say: () => undefined } },
        {
          provide: DeviceData,
          useValue: {
            holdsUnsent: () => Promise.resolve(unsaved),
            holdsCopies: () => Promise.resolve(copies),
            clearDrafts: () => Promise.resolve((unsaved = copies = false)).then(() => cleared++),
          },
        },
      ],
    });
    page = new PageHarness(TestBed.createComponent(PrivacyPage));
    await page.settle();
  }

  it('says who looked, and when', async () => {
    const entry = { id: 'e1', clientId: 'b1', action: 'read_intake', at: '2026-11-20T10:00:00Z' };
    await show({ entries: [entry as never] });
    expect(page.text()).toContain('Read your form');
  });

  it('says that nobody has looked yet', async () => {
    await show();
    expect(page.text()).toContain('Nobody has looked yet.');
  });

  it('shows what was agreed to in its own words, and takes it back only after a second yes', async () => {
    await show({ consents: [consent] });
    expect(page.text()).toContain('“I understand this is coaching.”');
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    agrees = false;
    await page.press('Withdraw: I understand this is coaching.');
    expect(dispatch).not.toHaveBeenCalled();
    agrees = true;
    await page.press('Withdraw: I understand this is coaching.');
    const [action] = dispatch.calls.mostRecent().args as unknown as [{ type: string }];
    expect(action.type).toBe(PrivacyPageActions.consentWithdrawn.type);
  });

  it('does not offer to take back what was taken back', async () => {
    await show({ consents: [{ ...consent, withdrawnAt: '2026-11-21T10:00:00Z' }] });
    expect(page.text()).toContain('Taken back');
    expect(page.text()).not.toContain('Withdraw');
  });

  it('says what stays on this device, and clears it', async () => {
    unsaved = true;
    await show();
    expect(page.text()).toContain('kept here, encrypted');
    expect(page.text()).not.toContain('Practices you opened');
    await page.press('Clear this device');
    await page.settle();
    expect(cleared).toBe(1);
    expect(page.text()).toContain('Nothing you wrote is kept here');
  });

  it('says of practices that can be read without a network, and clears them too', async () => {
    copies = true;
    await show();
    expect(page.text()).toContain('Practices you opened are kept here, encrypted');
    expect(page.text()).toContain('Nothing you wrote is kept here');
    await page.press('Clear this device');
    await page.settle();
    expect(page.text()).not.toContain('Practices you opened');
  });
});
