/** As the database keeps them. */
export const sessionLimits = { minutes: { min: 1, max: 480 }, place: 200, videoLink: 500 } as const;

/** What is usual; any other length can be typed. */
export const usualLengths = [30, 50, 60, 75, 90] as const;

const link = /^https:\/\/[^\s/?#@"<>\\]+([/?#][^\s"<>\\]*)?$/;

/** Whether a client can safely be sent there: https, and no name or password before the host. */
export const isVideoLink = (text: string): boolean =>
  text.length <= sessionLimits.videoLink && link.test(text) && URL.canParse(text);
