import { dayInVietNam } from '../domain/today.ts';

/** Shows what is true on the reader's day in Việt Nam, where the page was built on an earlier one. */
const today = dayInVietNam(new Date());

for (const element of document.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
  const { from = '', until = '9999' } = element.dataset;
  element.hidden = today < from || today >= until;
}
