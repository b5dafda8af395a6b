export { anyActivity, anyBlock, anyCheck, anyModuleContent, anyUnitContent, type Wanted } from './contents';
export { anyEdits, type Edit } from './edits';
export { placesIn, withWordsAt } from './places';
