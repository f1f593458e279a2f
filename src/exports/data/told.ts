import { z } from 'astro/zod';
import { say } from '../../collections/message.ts';

/**
 * A field with what it means, in both languages: those who take the data read it in the JSON Schema. It is written with
 * the field, so that neither is without the other.
 */
export function told<S extends z.ZodType>(vietnamese: string, english: string, field: S): S {
  return field.describe(say(vietnamese, english));
}

/** A shape that several fields share: it stands once in the JSON Schema, under its name. */
export function named<S extends z.ZodType>(id: string, vietnamese: string, english: string, shape: S): S {
  return shape.meta({ id, description: say(vietnamese, english) });
}
