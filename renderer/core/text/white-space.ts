/** True where a text holds nothing that a person could see. */
export const isBlank = (text: string): boolean => !/[^\s\u00AD\u200B\u2060\uFEFF]/u.test(text);
