import { SetMetadata } from '@nestjs/common';

/** `anyone` needs no sign-in; otherwise the person's role must be granted the action on the subject. */
export type Requirement = 'anyone' | { readonly action: string; readonly subject: string };

export const REQUIREMENT = 'kurak:requirement';

export function Allow(anyone: 'anyone'): MethodDecorator;
export function Allow(action: string, subject: string): MethodDecorator;
/** Says who may call a handler. A handler without it keeps the app from starting. */
export function Allow(action: string, subject?: string): MethodDecorator {
  return SetMetadata(REQUIREMENT, subject === undefined ? 'anyone' : ({ action, subject } satisfies Requirement));
}
