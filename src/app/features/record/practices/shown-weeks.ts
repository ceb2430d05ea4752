/** As many weeks of tries as are shown at once. */
export const shownWeeks = 12;
