import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from './expectations';

export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its parameters, below `/api`. */
  readonly path: string;
  readonly takesBody: boolean;
  readonly bodyFields: readonly string[];
  /** Statuses that the document tells of. */
  readonly told: readonly string[];
}

interface Media {
  readonly content: Record<string, { example?: unknown }>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly example?: unknown;
}

interface Document {
  readonly paths: Record<string, Record<string, { operationId: string; summary?: string; parameters?: Parameter[]; requestBody?: Media; responses: Record<string, Partial<Media>> }>>;
}

/** The contract as it is committed. */
export const CONTRACT = JSON.parse(readFileSync(join(__dirname, '../../../../libs/contract/openapi.json'), 'utf8')) as Document;

/** Every operation of the contract. */
export const OPERATIONS: readonly Operation[] = Object.entries(CONTRACT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId, requestBody, responses }]) => ({
    operationId,
    method: method.toUpperCase() as Operation['method'],
    path: path.replace(/^\/api/, ''),
    takesBody: requestBody !== undefined,
    bodyFields: Object.keys((requestBody?.content['application/json']?.example as object | undefined) ?? {}),
    told: Object.keys(responses),
  })),
);

/** The path of an operation for a request. */
export function fill({ path }: Operation, request: Request): string {
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => request.path?.[name] ?? name) + (request.query ? `?${encodeURI(request.query)}` : '');
}
