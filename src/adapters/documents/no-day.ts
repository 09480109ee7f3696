/** A zip cannot say that it has no day: this is the first it knows. */
export const NO_DAY = new Date(1980, 0, 1);
