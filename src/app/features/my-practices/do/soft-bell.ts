/** Two notes of a small bell, an octave apart: Hz, and how loud beside each other. */
const notes = [
  { pitch: 396, volume: 0.12 },
  { pitch: 792, volume: 0.04 },
] as const;
const seconds = 2.4;

/** A soft bell, made here: no file is fetched. A browser lets it sound only after a press. */
export class SoftBell {
  private context: AudioContext | undefined;

  /** While a press is being answered, so that it may ring later. */
  wake(): void {
    if (!('AudioContext' in window)) return;
    this.context ??= new AudioContext();
    void this.context.resume().catch(() => undefined);
  }

  ring(): void {
    const context = this.context;
    if (!context) return;
    for (const { pitch, volume } of notes) sound(context, pitch, volume);
  }

  close(): void {
    void this.context?.close().catch(() => undefined);
    this.context = undefined;
  }
}

/** It begins gently enough not to startle, and fades. */
function sound(context: AudioContext, pitch: number, volume: number): void {
  const [tone, loudness, now] = [
    context.createOscillator(),
    context.createGain(),
    context.currentTime,
  ];
  tone.frequency.value = pitch;
  loudness.gain.setValueAtTime(0.0001, now);
  loudness.gain.exponentialRampToValueAtTime(volume, now + 0.08);
  loudness.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
  tone.connect(loudness).connect(context.destination);
  tone.start(now);
  tone.stop(now + seconds);
}
