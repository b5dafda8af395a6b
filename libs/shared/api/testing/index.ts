export { TestApi, startApi, type Reply, testWith } from './test-api';
export { templateDatabase } from './test-database';
