import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';

/**
 * Reads words aloud with a voice that is on this device: what is read goes to no other one, and where there is no
 * such voice, none is offered. Silent as soon as the page is out of sight.
 */
@Injectable()
export class ReadingAloud {
  private readonly speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
  private readonly voice = signal<SpeechSynthesisVoice | null>(null);
  readonly isPossible = computed(() => this.voice() !== null);

  constructor() {
    const { speech } = this;
    if (!speech) return;
    const find = () => this.voice.set(voiceFor(speech.getVoices()));
    const hush = () => {
      if (document.visibilityState === 'hidden') speech.cancel();
    };
    find();
    // Some browsers know their voices only a moment later.
    speech.addEventListener('voiceschanged', find);
    document.addEventListener('visibilitychange', hush);
    inject(DestroyRef).onDestroy(() => {
      speech.removeEventListener('voiceschanged', find);
      document.removeEventListener('visibilitychange', hush);
      speech.cancel();
    });
  }

  /** In place of what is being read. */
  say(words: string): void {
    const voice = this.voice();
    if (!this.speech || !voice) return;
    this.speech.cancel();
    const spoken = new SpeechSynthesisUtterance(words);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.rate = 0.9;
    this.speech.speak(spoken);
  }

  hush(): void {
    this.speech?.cancel();
  }
}

/** The first one in the language of the app, one that the person chose for their device before others. */
function voiceFor(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const language = document.documentElement.lang.slice(0, 2) || 'en';
  const fitting = voices.filter(
    ({ localService, lang }) => localService && lang.toLowerCase().startsWith(language),
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}
