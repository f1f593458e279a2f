import type { DataReader } from '../data/data-reader.ts';
import { dataset, table } from '../data/dataset.ts';
import { type DataPublisher, headOf, sourcesOf } from '../data/head.ts';
import { byId } from '../data/order.ts';
import { productCodes } from './codes.ts';
import { productData } from './product.ts';
import { PRODUCT_COLUMNS, productRows } from './product-table.ts';
import { RECOGNITION_COLUMNS, recognitionRows } from './recognition-table.ts';
import { roundData } from './round.ts';
import { ROUND_COLUMNS, roundRows } from './round-table.ts';
import { type ProductData, productsData, type ProductsData, type RoundData } from './schema.ts';

/** Everything that is known of products and rounds, on the day of the site: by id, so that two days can be compared. */
export function buildProductsData(reader: DataReader, publisher: DataPublisher): ProductsData {
  const products = reader.site
    .of('product')
    .map((product) => productData(reader, product))
    .sort(byId);
  const rounds = [...reader.site.rounds].map(([id, round]) => roundData(reader, id, round)).sort(byId);
  return {
    ...headOf('product', reader, publisher),
    caution: reader.words('data.product.caution'),
    codes: productCodes(reader),
    products,
    rounds,
    sources: sourcesOf(reader, [...products.flatMap(sourceIds), ...rounds.flatMap(roundSourceIds)]),
  };
}

const sourceIds = ({ sources, figures, disputed }: ProductData) => [
  ...sources,
  ...[...figures, ...disputed.flatMap((one) => one.figures)].flatMap((amount) => amount.sources),
];
const roundSourceIds = ({ sources, prize }: RoundData) => [...sources, ...(prize?.sources ?? [])];

/** Products and rounds of selection as open data. */
export const productDataset = dataset<ProductsData>({
  kind: 'product',
  schema: productsData,
  build: buildProductsData,
  tables: {
    products: table(PRODUCT_COLUMNS, productRows),
    'product-recognitions': table(RECOGNITION_COLUMNS, recognitionRows),
    'selection-rounds': table(ROUND_COLUMNS, roundRows),
  },
});
