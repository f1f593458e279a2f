/** Where the reader's choice is kept in the browser. */
export const THEME_KEY = 'giao-dien';

/**
 * Runs in the head, before anything is painted, so that a chosen theme never flashes the other one.
 * Written for any browser: a failure (storage forbidden) leaves the machine's own theme.
 */
export const APPLY_THEME = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
