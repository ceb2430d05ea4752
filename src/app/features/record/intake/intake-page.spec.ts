import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Action, Store } from '@ngrx/store';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { Confirm } from '../../../core/confirm/confirm';
import type { Question } from '../../../core/confirm/confirm-dialog';
import { someClient } from '../../../data/clients/clients.builders';
import { someIntake } from '../../../data/sent-answers/sent-answers.builders';
import type { Intake } from '../../../domain/sent-answers/intake';
import { IntakePageActions } from '../../../store/sent-answers/sent-answers.actions';
import { someForm } from '../../../data/forms/forms.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { clientsFeature, initialClients } from '../../../store/clients/clients.feature';
import { coachesFeature, initialCoaches } from '../../../store/coaches/coaches.feature';
import { FormChoiceActions } from '../../../store/forms/forms.actions';
import { formsFeature, type FormsState, initialForms } from '../../../store/forms/forms.feature';
import {
  initialSentAnswers,
  sentAnswersFeature,
} from '../../../store/sent-answers/sent-answers.feature';
import { IntakePage } from './intake-page';

describe('The intake page of a client without an intake', () => {
  async function show(forms: Partial<FormsState>): Promise<PageHarness> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore({
          initialState: {
            [clientsFeature.name]: { ...initialClients, current: someClient() },
            [sentAnswersFeature.name]: { ...initialSentAnswers, intakes: [] },
            [formsFeature.name]: { ...initialForms, ...forms },
            [coachesFeature.name]: initialCoaches,
          },
        }),
      ],
    });
    const page = new PageHarness(TestBed.createComponent(IntakePage));
    await page.settle();
    return page;
  }

  it('offers nothing to press before it is known which forms there are', async () => {
    expect((await show({})).text()).not.toContain('Give the intake');
    TestBed.resetTestingModule();
    expect((await show({ forms: [someForm()] })).text()).toContain('Give the intake');
  });

  it('says that the forms could not be loaded, and looks for them again', async () => {
    const page = await show({ error: { kind: 'offline' } });
    expect(page.text()).toContain('The forms could not be loaded');
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    await page.press('Try again');
    expect(dispatch).toHaveBeenCalledWith(FormChoiceActions.shown());
  });
});

describe('The intake page of a client who sent one', () => {
  const sent = someIntake({ id: 'sent', status: 'submitted', submittedAt: '2026-11-20T10:00:00Z' });
  let asked: Question | null;
  let dispatched: jasmine.Spy<(action: Action) => void>;

  async function show(isSure: boolean, ...intakes: readonly Intake[]): Promise<PageHarness> {
    asked = null;
    const ask = (question: Question) => {
      asked = question;
      return Promise.resolve(isSure);
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: Confirm, useValue: { ask } },
        provideMockStore({
          initialState: {
            [clientsFeature.name]: { ...initialClients, current: someClient() },
            [sentAnswersFeature.name]: { ...initialSentAnswers, intakes },
            [formsFeature.name]: { ...initialForms, forms: [someForm()] },
            [coachesFeature.name]: initialCoaches,
          },
        }),
      ],
    });
    const page = new PageHarness(TestBed.createComponent(IntakePage));
    await page.settle();
    const store: Pick<Store, 'dispatch'> = TestBed.inject(MockStore);
    dispatched = spyOn(store as { dispatch: (action: Action) => void }, 'dispatch');
    return page;
  }

  const given = () =>
    dispatched.calls
      .allArgs()
      .map(([action]) => action)
      .filter(({ type }) => type === IntakePageActions.giveChosen.type);

  it('asks before it gives another, and says what becomes of the one before', async () => {
    const page = await show(false, sent);
    await page.press('Give the intake again');
    expect(asked?.text).toBe(
      'Yuki Tanabe gets a new, empty copy. The one sent 20 November stays here as it is. What you have not read yet stays marked so.',
    );
    expect(given()).toEqual([]);
    TestBed.resetTestingModule();
    await (await show(true, sent)).press('Give the intake again');
    expect(given().length).toBe(1);
  });

  it('keeps in sight what is not read, while another is shown', async () => {
    const open = someIntake({ id: 'open', status: 'assigned', submittedAt: null });
    const page = await show(true, open, sent);
    expect(page.text()).toContain('is to be read');
    TestBed.resetTestingModule();
    const read = { ...sent, status: 'reviewed', reviewedAt: '2026-11-21T10:00:00Z' } as const;
    expect((await show(true, open, read)).text()).not.toContain('is to be read');
  });
});
