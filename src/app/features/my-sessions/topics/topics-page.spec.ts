import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { Confirm } from '../../../core/confirm/confirm';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { aRecord } from '../../../data/my-records/my-records.builders';
import { MyRecordsGateway } from '../../../data/my-records/my-records-gateway';
import { aTopic } from '../../../data/topics/topics.builders';
import { TopicsGateway } from '../../../data/topics/topics-gateway';
import { FakeTopicsGateway } from '../../../data/topics/topics-gateway.fake';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { provideMyRecords } from '../../../store/my-records/my-records.providers';
import { TopicBeginning } from '../../../store/topics/topic-beginning';
import { provideTopics } from '../../../store/topics/topics.providers';
import TopicsPage from './topics-page';

const [noor, omar] = [
  aRecord({ clientId: 'with-noor', coachName: 'Noor' }),
  aRecord({ clientId: 'with-omar', coachName: 'Omar' }),
];

const question = 'What would you like to speak about?';

describe('What a client brings to the next session', () => {
  let gateway: FakeTopicsGateway;
  let page: PageHarness;
  let root: HTMLElement;
  let asked: number;

  async function open(records = [noor], begins?: { clientId: string; words: string }) {
    asked = 0;
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideStore(),
        provideEffects(),
        provideMyRecords(),
        provideTopics(),
        { provide: TopicsGateway, useValue: gateway },
        { provide: MyRecordsGateway, useValue: { list: () => Promise.resolve(records) } },
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: Confirm, useValue: { ask: () => Promise.resolve(++asked > 1) } },
      ],
    });
    if (begins) TestBed.inject(TopicBeginning).begin(begins.clientId, begins.words);
    const fixture = TestBed.createComponent(TopicsPage);
    root = fixture.nativeElement as HTMLElement;
    page = new PageHarness(fixture);
    await page.settle();
  }

  async function show(...args: Parameters<typeof open>) {
    await open(...args);
    await page.says(question);
  }

  const field = () => page.field(question);
  const write = (words: string) => page.fill(question, words);

  beforeEach(() => (gateway = new FakeTopicsGateway()));

  it('is brought, said to be so, and leaves room for the next', async () => {
    await show();
    await write(' About nights ');
    await page.press('Bring this to the session');
    await page.says('Brought. Your coach can read it now.');
    expect(gateway.topics.map(({ words, clientId }) => [words, clientId])).toEqual([
      ['About nights', 'with-noor'],
    ]);
    expect(field().value).toBe('');
    expect(page.text()).toContain('About nights');
  });

  it('asks for words, and for no more than fit', async () => {
    await show();
    await page.press('Bring this to the session');
    expect(page.text()).toContain('Write a few words first.');
    await write('x'.repeat(1001));
    expect(page.text()).toContain('At most 1000 characters; these are 1001.');
    await page.press('Bring this to the session');
    expect(gateway.topics).toEqual([]);
  });

  it('keeps the words when they could not be sent, and sends them as the same topic', async () => {
    await show();
    await write('About nights');
    gateway.failure = 'offline';
    await page.press('Bring this to the session');
    await page.says('It was not brought yet');
    expect(field().value).toBe('About nights');
    gateway.failure = null;
    await page.press('Bring this to the session');
    await page.says('Brought.');
    expect(gateway.topics.length).toBe(1);
  });

  it('begins with what it was brought from, for the coach it is about', async () => {
    await show([noor, omar], { clientId: 'with-omar', words: 'My try of “A walk”' });
    expect(field().value).toBe('My try of “A walk”');
    await page.press('Bring this to the session');
    await page.says('Brought.');
    expect(gateway.topics.map(({ clientId }) => clientId)).toEqual(['with-omar']);
    expect(field().value).toBe('');
  });

  it('is taken back after a question, and stays when the answer is no', async () => {
    gateway = new FakeTopicsGateway([aTopic({ clientId: 'with-noor', words: 'About nights' })]);
    await show();
    await page.says('About nights');
    await page.press('Take back: About nights');
    expect([asked, gateway.topics.length]).toEqual([1, 1]);
    await page.press('Take back: About nights');
    await page.says('Nothing yet.');
    expect(gateway.topics).toEqual([]);
  });

  it('stands with the coach it is for, and apart once it was spoken about', async () => {
    gateway = new FakeTopicsGateway([
      aTopic({ id: '1', requestId: '1', clientId: 'with-noor', words: 'For Noor' }),
      aTopic({ id: '2', requestId: '2', clientId: 'with-omar', words: 'For Omar' }),
      aTopic({ id: '3', requestId: '3', clientId: 'with-noor', words: 'Said', spoken: true }),
    ]);
    await show([noor, omar]);
    await page.says('For Noor');
    expect(page.text()).not.toContain('For Omar');
    expect(root.querySelector('details')?.textContent).toContain('Said');
    await page.press('With Omar');
    await page.says('For Omar');
    expect(page.text()).not.toContain('For Noor');
  });

  it('has nothing to bring to who no longer works here', async () => {
    await open([{ ...noor, coachHasLeft: true }]);
    await page.says('Nobody reads here now');
    expect(root.querySelector('form')).toBeNull();
  });
});
