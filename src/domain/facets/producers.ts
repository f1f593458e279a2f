import { producerOf, writtenProducer } from '../producers.ts';
import type { MessageKey } from '../translator.ts';
import type { Facet } from './facet.ts';

/** Who made a product, or was supported with a project; both under one id, so that one maker has one word in addresses. */
export function producer<K extends 'product' | 'project'>(name: MessageKey): Facet<K> {
  return {
    id: PRODUCER,
    name,
    proper: true,
    valuesOf: (entry, site) => {
      const known = producerOf(writtenProducer(entry), site.producers);
      return known ? [{ id: known.id, rank: 0, words: () => known.name, vietnamese: true }] : [];
    },
  };
}

/** Its part of an address. */
export const PRODUCER = 'co-so';
