import type { ValidityState } from '../../domain/validity.ts';

/** The node of each state, around its middle: told apart by shape, not by colour alone. */
export const NODE_SHAPES: Record<ValidityState, string> = {
  'in-force': 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
  amended: 'M0-6.5L6.5 0 0 6.5-6.5 0z',
  'partly-repealed': 'M0-6.5L6.5 0 0 6.5-6.5 0zM-6.5 0H6.5',
  'not-yet': 'M0-6L6 5H-6z',
  repealed: 'M-5-5H5V5H-5zM-5-5L5 5M5-5L-5 5',
  expired: 'M-5-5H5V5H-5z',
  unknown: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
};
