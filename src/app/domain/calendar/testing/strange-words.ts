/**
 * Lets every format of dates and numbers answer in words that mean nothing, as another engine may: WebKit writes en-CA
 * with slashes. What still comes out right was read from the parts of a format.
 */
export function strangeWords(): void {
  spyOnProperty(Intl.DateTimeFormat.prototype, 'format').and.returnValue(() => 'a day or so');
  for (const words of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    spyOn(Date.prototype, words).and.returnValue('a day or so');
  }
  spyOn(Number.prototype, 'toLocaleString').and.returnValue('some');
}
