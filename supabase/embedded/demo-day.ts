const dayIn = (timeZone: string): string => new Date().toLocaleDateString('sv-SE', { timeZone });

/** The day that the demonstration data are made for: the database counts their days in UTC, and their weeks in London. */
export const demoDay = (): string => `${dayIn('UTC')} ${dayIn('Europe/London')}`;
