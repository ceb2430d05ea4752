import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideMockStore } from '@ngrx/store/testing';
import { anUnusualCheckIn } from '../../data/unusual-check-ins/unusual-check-ins.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import {
  initialUnusualCheckIns,
  unusualCheckInsFeature,
  type UnusualCheckInsState,
} from '../../store/unusual-check-ins/unusual-check-ins.feature';
import { UnusualList } from './unusual-list';

class ListHarness extends PageHarness {
  links(): string[] {
    return Array.from(this.root.querySelectorAll('a'), ({ pathname, search }) => pathname + search);
  }
}

describe('Whose check-in was unlike their weeks before', () => {
  async function show(state: Partial<UnusualCheckInsState>): Promise<ListHarness> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore({
          initialState: {
            [unusualCheckInsFeature.name]: { ...initialUnusualCheckIns, ...state },
          },
        }),
      ],
    });
    const page = new ListHarness(TestBed.createComponent(UnusualList));
    await page.settle();
    return page;
  }

  it('is said in one plain sentence, which leads to the picture', async () => {
    const page = await show({ found: [anUnusualCheckIn({ clientId: 'ada' })] });
    expect(page.text()).toContain('Affection 10, usually 3 to 6. In the week of 16 November 2026.');
    expect(page.links()).toEqual(['/coach/clients/ada/progress?dimension=affection']);
  });

  it('leads to all pictures where several were', async () => {
    const found = ['seen', 'trust'].map((linkId) => anUnusualCheckIn({ clientId: 'ada', linkId }));
    expect((await show({ found })).links()).toEqual(['/coach/clients/ada/progress']);
  });

  it('is nothing at all where there is none', async () => {
    expect((await show({})).text()).toBe('');
  });

  it('says quietly that it could not be loaded', async () => {
    expect((await show({ error: { kind: 'offline' } })).text()).toContain('could not be loaded');
  });
});
