/** The star is back as it was. */
export const starNotKept = 'The star was not kept. Try again in a moment.';
