/** Widths that files are made in, in pixels: from a small phone to a wide column on a fine screen. */
export const PHOTO_WIDTHS = [360, 540, 720, 1080, 1512] as const;
/** The same in a list. */
export const CARD_WIDTHS = [360, 540, 720] as const;
/** A list shows a photo cut to the shape of the drawings beside it. */
export const CARD_SHAPE = { width: 720, height: 288 } as const;

/** The widest file a phone takes, and what it may weigh: half a second on 3G. */
export const PHONE = { width: 720, bytes: 40_000 } as const;

/*
 * How wide a photo stands, for the browser to choose a file by. A very fine screen of a phone is told a little less than
 * the truth, so that it takes a file of twice its pixels and not of three times: nobody sees the difference, and it is
 * half the weight.
 */
const ON_PHONES = '(max-width: 480px) and (min-resolution: 2.5dppx) 55vw, (max-width: 480px) 83vw';

/** At the head of a page: as wide as the column of text (--measure in tokens.css). */
export const PHOTO_SIZES = `${ON_PHONES}, (max-width: 820px) 92vw, 756px`;
/** In a list of cards. */
export const CARD_SIZES = `${ON_PHONES}, (max-width: 760px) 92vw, 400px`;
