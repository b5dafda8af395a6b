import { IsId } from '@kurak/shared-api';

export class MergePersonsRequest {
  @IsId() id!: string;
  /** Who is the same person, and is there no more afterwards. */
  @IsId() mergedId!: string;
}

export class MergeReply {
  id!: string;
  keptId!: string;
  /** Display name of who stayed; empty when she has been merged herself since. */
  kept!: string;
  mergedId!: string;
  /** Display name of who was merged into her. */
  merged!: string;
  /** Display name of who did it. */
  mergedBy!: string;
  /** When, UTC. */
  mergedAt!: string;
  /** Until when it can be taken back, UTC. */
  undoableUntil!: string;
}

export class MergeList {
  items!: MergeReply[];
}
