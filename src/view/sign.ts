/** A picture, on a grid of 24: where one cannot be shown. */
export const PICTURE_SIGN = 'M3 5h18v14H3zM3 16l5.5-5.5L15 17M13.5 15.5 17 12l4 4M15.5 8.5h.01';
