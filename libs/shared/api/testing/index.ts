export { eventually } from './eventually';
export { TestApi, startApi, type Reply, testWith } from './test-api';
export { dropDatabase, emptyDatabase, templateDatabase } from './test-database';
