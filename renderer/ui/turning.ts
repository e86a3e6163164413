const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text for lists and titles without the characters that turn the direction of what follows. */
export const withoutTurning = (text: string): string => text.replace(TURNING, '');
