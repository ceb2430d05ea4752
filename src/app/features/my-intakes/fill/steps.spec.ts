import { aLongerForm } from '../../../domain/answers/answers.builders';
import { FormAnswers } from '../../../store/answers/form-answers';
import { Steps } from './steps';

const choose = (answers: FormAnswers, linkId: string, value: string) =>
  answers.answer(linkId, { state: 'answered', value, visibility: 'coach' });

describe('The steps of a form', () => {
  let answers: FormAnswers;
  let steps: Steps;
  const title = () => steps.section()?.title;

  beforeEach(() => {
    answers = new FormAnswers(aLongerForm, []);
    choose(answers, 'q34', 'yes');
    steps = new Steps(answers, null);
  });

  it('go from the first section to the review, and back', () => {
    expect(steps.back()).toBeFalse();
    const seen = [title()];
    while (!steps.isReview()) {
      steps.next();
      seen.push(title());
    }
    expect(seen).toEqual(['Your hopes', 'Touch', 'Care and safety', 'Practicalities', undefined]);
    expect(steps.back()).toBeTrue();
    expect(title()).toBe('Practicalities');
  });

  it('leave out a section in which nothing is asked', () => {
    choose(answers, 'q34', 'no');
    steps.next();
    expect(title()).toBe('Care and safety');
    steps.back();
    expect(title()).toBe('Your hopes');
  });

  it('announce a sensitive section until it is opened', () => {
    steps.next();
    expect(steps.isAnnounced()).toBeTrue();
    steps.openGate();
    expect(steps.isAnnounced()).toBeFalse();
    steps.next();
    steps.back();
    expect(steps.isAnnounced()).toBeFalse();
  });

  it('close the discreet section again as soon as it is left, whatever was answered', () => {
    for (const answer of ['yes', 'later', 'skip', null]) {
      if (answer) choose(answers, 'q39', answer);
      steps.goTo('q39');
      expect(steps.isAnnounced()).toBeTrue();
      steps.openGate();
      steps.next();
      expect(title()).toBe('Practicalities');
      steps.back();
      expect(steps.isAnnounced()).toBeTrue();
    }
  });

  it('go on at the question of the other device, past its announcement', () => {
    steps = new Steps(answers, 'q35');
    expect(title()).toBe('Touch');
    expect(steps.isAnnounced()).toBeFalse();
  });

  it('go on before the discreet section, never inside it', () => {
    steps = new Steps(answers, 'q42');
    expect(title()).toBe('Care and safety');
    expect(steps.isAnnounced()).toBeTrue();
  });

  it('remember of the discreet section only its beginning', () => {
    expect(steps.positionAt('q42')).toBe('q39');
    expect(steps.positionAt('q08')).toBe('q08');
  });

  it('start at the beginning when the remembered question is no longer there', () => {
    expect(new Steps(answers, 'gone').at()).toBe(0);
  });
});
