import { TestBed } from '@angular/core/testing';
import { DoingChoices } from './doing-choices';
import { ReadingAloud } from './reading-aloud';
import { Signs } from './signs';

const voice = (rest: Partial<SpeechSynthesisVoice>) => ({
  ...{ name: 'A voice', lang: 'en-GB', localService: true, default: false, voiceURI: '' },
  ...rest,
});

describe('The signs of a turn', () => {
  let voices: SpeechSynthesisVoice[];
  let bells: jasmine.Spy;
  let vibrate: jasmine.Spy;
  let spoken: SpeechSynthesisUtterance[];

  beforeEach(() => {
    voices = [voice({})];
    spoken = [];
    localStorage.removeItem('attune-doing');
    bells = spyOn(AudioContext.prototype, 'createOscillator').and.callThrough();
    vibrate = spyOn(navigator, 'vibrate').and.returnValue(true);
    spyOn(speechSynthesis, 'getVoices').and.callFake(() => voices);
    spyOn(speechSynthesis, 'speak').and.callFake((one) => void spoken.push(one));
    // The browser's own takes no voice but one that it has, and here it has none.
    spyOn(window, 'SpeechSynthesisUtterance').and.callFake(function (
      this: { text: string },
      text?: string,
    ) {
      this.text = text ?? '';
      return this as SpeechSynthesisUtterance;
    });
    TestBed.configureTestingModule({ providers: [DoingChoices, ReadingAloud, Signs] });
  });

  afterEach(() => localStorage.removeItem('attune-doing'));

  const choose = (choices: Parameters<DoingChoices['choose']>[0]) =>
    TestBed.inject(DoingChoices).choose(choices);
  const turn = () => {
    const signs = TestBed.inject(Signs);
    signs.wake();
    signs.turn('Swap.');
  };
  const isHeard = () => [bells.calls.any(), vibrate.calls.any(), spoken.map(({ text }) => text)];

  it('are none until somebody wants them', () => {
    turn();
    expect(isHeard()).toEqual([false, false, []]);
  });

  it('are a bell, a tremble, or the words, each by itself', () => {
    choose({ sound: true });
    turn();
    expect(isHeard()).toEqual([true, false, []]);
    choose({ sound: false, touch: true, voice: true });
    bells.calls.reset();
    turn();
    expect(isHeard()).toEqual([false, true, ['Swap.']]);
  });

  it('are remembered on the device', () => {
    choose({ sound: true, voice: true });
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [DoingChoices] });
    const { chosen } = TestBed.inject(DoingChoices);
    expect(chosen()).toEqual({ sound: true, touch: false, voice: true });
  });

  it('hold for the page where a browser keeps nothing', () => {
    spyOn(Storage.prototype, 'setItem').and.throwError('denied');
    spyOn(Storage.prototype, 'getItem').and.throwError('denied');
    choose({ touch: true });
    turn();
    expect(isHeard()).toEqual([false, true, []]);
  });

  it('are never read by a voice that is not on the device', () => {
    voices = [voice({ localService: false }), voice({ lang: 'pl-PL' })];
    choose({ voice: true });
    expect(TestBed.inject(ReadingAloud).isPossible()).toBeFalse();
    turn();
    expect(spoken).toEqual([]);
  });

  it('are read as soon as the browser knows its voices, and no more when the page is gone', () => {
    voices = [];
    const reading = TestBed.inject(ReadingAloud);
    expect(reading.isPossible()).toBeFalse();
    voices = [voice({ lang: 'en-US' }), voice({ name: 'Chosen', default: true })];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    reading.say('Sit.');
    expect(spoken.map((one) => one.voice?.name)).toEqual(['Chosen']);
    const cancel = spyOn(speechSynthesis, 'cancel');
    TestBed.resetTestingModule();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('fall silent when the page goes out of sight', () => {
    TestBed.inject(ReadingAloud);
    const cancel = spyOn(speechSynthesis, 'cancel');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(cancel).not.toHaveBeenCalled();
    spyOnProperty(document, 'visibilityState').and.returnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});
