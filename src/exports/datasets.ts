import type { DataKind } from '../domain/data-files.ts';
import type { Dataset } from './data/dataset.ts';
import { productDataset } from './product-data/dataset.ts';
import { programmeDataset } from './programme-data/dataset.ts';
import { projectDataset } from './project-data/dataset.ts';

/** Every set of open data of this site. */
export const DATASETS: Record<DataKind, Dataset> = {
  programme: programmeDataset,
  product: productDataset,
  project: projectDataset,
};
