import { defineHastPlugin } from 'satteri';
import { stretches } from '../domain/unbroken.ts';

/** Keeps document numbers, dates and amounts on one line. */
export const unbrokenNumbers = defineHastPlugin({
  name: 'unbroken-numbers',
  text(node, context) {
    const parts = stretches(node.value);
    if (!parts.some((part) => part.unbroken)) return;
    context.replaceNode(
      node,
      parts.map(({ text, unbroken }) =>
        unbroken
          ? {
              type: 'element' as const,
              tagName: 'span',
              properties: { className: ['unbroken'] },
              children: [{ type: 'text' as const, value: text }],
            }
          : { type: 'text' as const, value: text },
      ),
    );
  },
});

/**
 * Tables scroll inside a box of their own on a phone, reachable by keyboard; column alignment becomes a class,
 * because the page's security policy forbids `style` attributes.
 */
export const tables = defineHastPlugin({
  name: 'tables',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-box'], tabIndex: 0 },
          children: [],
        });
      },
    },
    {
      filter: ['td', 'th'],
      visit(node, context) {
        const style = node.properties?.['style'];
        if (typeof style !== 'string' || !style.includes('text-align')) return;
        context.setProperty(node, 'style', null);
        context.setProperty(node, 'className', [
          style.includes('right') ? 'align-right' : style.includes('center') ? 'align-center' : 'align-left',
        ]);
      },
    },
  ],
});

/** A box to tick with a pen (`- [ ] …`): on a page it is a picture, and no field that a reader could not use. */
export const tickBoxes = defineHastPlugin({
  name: 'tick-boxes',
  element: {
    filter: ['input'],
    visit(node, context) {
      context.replaceNode(node, {
        type: 'element',
        tagName: 'span',
        properties: { className: ['tick-box'] },
        children: [],
      });
    },
  },
});
