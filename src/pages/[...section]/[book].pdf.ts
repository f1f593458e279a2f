import { bookEndpoint } from '../../exports/book/endpoint.ts';

/** The handbook as a book: `/so-tay/so-tay-khuyen-cong.pdf`. */
export const { getStaticPaths, GET } = bookEndpoint('pdf');
