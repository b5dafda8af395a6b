import type { Id, Language } from '@kurak/shared-model';
import type { WholeModule } from '../src/module/whole-modules';
import { carryOut, type ModulePrint } from '../src/print/print-job';
import type { Content } from '../src/print/pdf-definition';
import { textOfPages } from './pdf-text';
import { DRAWING } from './whole-module';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><rect width="100" height="60" fill="#e9a420"/><text x="50" y="30" font-size="12" text-anchor="middle" font-family="sans-serif">Насос</text></svg>';

export function printJob(kind: ModulePrint['kind'], module: WholeModule, language: Language, unitId: Id | null = null): ModulePrint {
  const pictures = new Map([[DRAWING, { mediaType: 'image/svg+xml', bytes: Buffer.from(SVG) }]]);
  return { kind, module, language, unitId, day: '2026-11-21', pictures };
}

/** The text of each page of a print. */
export async function printed(kind: ModulePrint['kind'], module: WholeModule, language: Language, unitId: Id | null = null): Promise<string[]> {
  return textOfPages(await carryOut(printJob(kind, module, language, unitId)));
}

export function linesOf(page: string | undefined): string[] {
  return (page ?? '').split('\n').map((line) => line.trim());
}

/** All parts of a definition, whatever they stand in. */
export function everyPart(contents: readonly Content[]): Content[] {
  return contents.flatMap((content) => {
    const inside = 'stack' in content ? content.stack : 'columns' in content ? content.columns : 'table' in content ? content.table.body.flat() : [];
    return [content, ...everyPart(inside)];
  });
}
