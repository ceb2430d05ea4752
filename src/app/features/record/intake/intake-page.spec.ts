import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { someClient } from '../../../data/clients/clients.builders';
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
