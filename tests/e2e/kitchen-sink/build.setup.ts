import { test as setup } from '@playwright/test';
import { EDITIONS, kitchenSink } from '../../support/kitchen-sink.ts';

for (const edition of EDITIONS) {
  setup(`the ${edition} kitchen sink is built`, async () => {
    setup.setTimeout(5 * 60 * 1000);
    await kitchenSink(edition);
  });
}
