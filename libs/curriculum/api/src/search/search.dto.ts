import { IsPlainText } from '@kurak/shared-api';
import type { Language } from '@kurak/shared-model';

export class SearchQuery {
  /** Words to look for, in any language; a phrase in quotes, `-` before a word that must not be there. */
  @IsPlainText(200) words!: string;
}

export class SearchHit {
  moduleId!: string;
  /** Null when the module's own title, summary or audience was found. */
  unitId!: string | null;
  /** Title of the unit, or of the module. */
  title!: string;
  /** The language in which it was found. */
  language!: Language;
  /** Where the words stand; what was found is between ⟦ and ⟧. */
  excerpt!: string;
  own!: boolean;
}

export class SearchReply {
  /** The best first, at most twenty. */
  items!: SearchHit[];
  /** How many there are. */
  total!: number;
}
