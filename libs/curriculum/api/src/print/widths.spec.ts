import { everyPart, printJob } from '../../testing/printing';
import { FIRST_UNIT, wholeModule } from '../../testing/whole-module';
import { guide } from './guide';
import { handouts } from './handouts';
import { barred, INK, MEASURE } from './look';
import { sharedWidths, tableWidths, withWidths } from './widths';

describe('Widths', () => {
  it('that are not given share what is left', () => {
    expect(sharedWidths([20, '*', '*'], 120, 10)).toEqual([20, 40, 40]);
  });

  it('of a table leave room for what is beside its contents', () => {
    const table = { table: { widths: ['*'], body: [[{ text: '' }]] }, layout: barred(INK.rule) } as const;
    expect(tableWidths(table, 100)).toEqual([100 - 3 - 11 - 11]);
  });

  it('within others are as wide as those let them be', () => {
    const content = withWidths({ columns: [{ text: '', width: 30 }, { stack: [{ columns: [{ text: '' }, { text: '' }], margin: [10, 0, 0, 0] }] }], columnGap: 10 }, 100);
    expect(everyPart([content]).map((part) => ('width' in part ? part.width : undefined))).toEqual([undefined, 30, 60, undefined, 25, 25]);
  });

  it.each([['guide', guide], ['handouts', handouts]] as const)('are all given in a print, so that its longest word stays on the page: %s', (kind, make) => {
    for (const unitId of [null, FIRST_UNIT]) {
      const { content, footer } = make(printJob(kind, wholeModule(), 'ky', unitId), new Map());
      for (const part of everyPart([...content, footer(2, 3)])) {
        const widths = 'table' in part ? part.table.widths : 'columns' in part ? part.columns.map(({ width }) => width) : [];
        for (const width of widths) expect(width).toBeLessThanOrEqual(MEASURE);
      }
    }
  });
});
