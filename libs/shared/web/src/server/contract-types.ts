import type { paths } from '@kurak/contract';

/** HTTP methods that the API uses. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

type Operations = { [P in keyof paths]: paths[P] };

/** Paths of the contract that have an operation for the method. */
export type PathOf<M extends Method> = {
  [P in keyof Operations]: Operations[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof Operations] &
  string;

type OperationOf<M extends Method, P extends PathOf<M>> = Operations[P] extends Record<M, infer O> ? O : never;

type JsonOf<T> = T extends { content: { 'application/json': infer Json } } ? Json : undefined;

/** What an operation answers when it succeeds; `undefined` when it answers with nothing. */
export type ReplyOf<M extends Method, P extends PathOf<M>> =
  OperationOf<M, P> extends { responses: infer R }
    ? { [S in keyof R]: S extends 200 | 201 | 202 ? JsonOf<R[S]> : S extends 204 ? undefined : never }[keyof R]
    : never;

/** What an operation wants in its body. */
export type BodyOf<M extends Method, P extends PathOf<M>> =
  OperationOf<M, P> extends { requestBody?: infer B } ? JsonOf<NonNullable<B>> : undefined;

type ParametersOf<M extends Method, P extends PathOf<M>> =
  OperationOf<M, P> extends { parameters: infer A } ? A : Record<never, never>;

type PathPart<A> = A extends { path: infer Part extends object } ? { path: Part } : { path?: undefined };
// The generator calls a parameter with a default required; whoever asks may leave it out.
type QueryPart<A> = A extends { query?: infer Part } ? { query?: Partial<NonNullable<Part>> } : { query?: undefined };
type BodyPart<B> = [B] extends [undefined] ? { body?: undefined } : { body: B };

/** What a call needs besides its path, as the contract says. */
export type OptionsOf<M extends Method, P extends PathOf<M>> = PathPart<ParametersOf<M, P>> &
  QueryPart<ParametersOf<M, P>> &
  BodyPart<BodyOf<M, P>> & { signal?: AbortSignal };

type NeedsOptions<T> = Record<never, never> extends T ? false : true;

/** The options argument: may be left out when nothing in it is required. */
export type OptionsArgument<M extends Method, P extends PathOf<M>> =
  NeedsOptions<OptionsOf<M, P>> extends true ? [options: OptionsOf<M, P>] : [options?: OptionsOf<M, P>];
