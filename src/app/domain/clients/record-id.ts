const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all. An address typed wrongly is answered like a foreign one. */
export const isRecordId = (text: string): boolean => uuid.test(text);
