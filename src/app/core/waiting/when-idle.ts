/** Runs `task` when the page has nothing more urgent to do, and at the latest in a second. */
export function whenIdle(task: () => void): void {
  // Not every Safari has it.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
}
