/** Where the reader's choice is kept in the browser. */
export const LARGE_PRINT_KEY = 'chu-to';

/** Runs in the head beside the theme, before anything is painted, so that no text jumps from small to large. */
export const APPLY_LARGE_PRINT = `try{if(localStorage.getItem('${LARGE_PRINT_KEY}'))document.documentElement.dataset.largePrint=''}catch(e){}`;
