// Caught by: product-knows-no-test
export { fixture } from '../../test/fixture.ts';
