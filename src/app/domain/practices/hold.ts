/** A next step of a programme that waits after a try that was stopped, or that left the client much more uneasy. */
export interface Hold {
  readonly stepId: string;
  /** The try after which it waits, and the practice that was tried. */
  readonly logId: string;
  readonly practiceId: string;
  /** Whether the client alone knows of it, since they kept that try to themselves, and may let it open. */
  readonly isOwn: boolean;
}
