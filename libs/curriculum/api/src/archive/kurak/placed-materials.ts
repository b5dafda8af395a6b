import { type Block, isMedium } from '@kurak/curriculum-model';
import type { Id, LocalText } from '@kurak/shared-model';
import type { StoredModule } from './module-shape';

/** The module with its materials under other ids; a block of which no material is left goes. */
export function withMaterials(module: StoredModule, ids: ReadonlyMap<Id, Id>): StoredModule {
  const units = module.units.map(({ id, content }) => ({ id, content: { ...content, lesson: content.lesson.flatMap((block) => placed(block, ids)) } }));
  return { ...module, units };
}

function placed(block: Block, ids: ReadonlyMap<Id, Id>): Block[] {
  if (!isMedium(block)) return [block];
  const before = Object.entries(block.material);
  const material: LocalText = Object.fromEntries(before.flatMap(([language, id]) => (ids.has(id) ? [[language, ids.get(id)]] : [])));
  return before.length > 0 && Object.keys(material).length === 0 ? [] : [{ ...block, material }];
}
