import { type Loaded, type ReplyOf, call, callResource } from '@kurak/shared-web';

/** A module as its pages show it: the draft of one's own, the published version of others'. */
export type Module = ReplyOf<'get', '/api/modules/{id}'>;

export type ModuleUnit = Module['units'][number];

export function openModule(id: () => string): Loaded<Module> {
  return callResource(id, (wanted, signal) => call('get', '/api/modules/{id}', { path: { id: wanted }, signal }));
}

/** Whether anything is written, in whatever language. */
export function isWritten(text: Readonly<Record<string, string | undefined>>): boolean {
  return Object.values(text).some((words) => words?.trim());
}
