import type { TestPerson } from '@kurak/identity-api/testing';
import type { Reply, TestApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';

/** A whole drawing. */
export const CIRCLE = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="40" fill="#7a1f3d"/></svg>');

export const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };

/** Begins an upload; the reply's `location` ends with its id. */
export function beginUpload(api: TestApi, person: TestPerson | undefined, length: number, name?: string): Promise<Reply<{ type: string }>> {
  const metadata: Record<string, string> = name === undefined ? {} : { 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}` };
  return api.send('POST', '/uploads', { cookie: person?.cookie, headers: { ...TUS, 'upload-length': String(length), ...metadata } });
}

export function sendPiece(api: TestApi, person: TestPerson | undefined, uploadId: Id, offset: number, bytes: Buffer): Promise<Reply<{ type: string }>> {
  return api.send('PATCH', `/uploads/${uploadId}`, { cookie: person?.cookie, body: bytes, headers: { ...PIECE, 'upload-offset': String(offset) } });
}

export function uploadIdOf({ headers }: Reply): Id {
  return String(headers['location']).split('/').at(-1) ?? '';
}

/** A finished upload. */
export async function makeUpload(api: TestApi, person: TestPerson, bytes: Buffer = CIRCLE, name = 'circle.svg'): Promise<Id> {
  const id = uploadIdOf(await beginUpload(api, person, bytes.length, name));
  const reply = await sendPiece(api, person, id, 0, bytes);
  if (reply.status !== 204) throw new Error(`Not uploaded: ${reply.status} ${JSON.stringify(reply.body)}`);
  return id;
}

/** A material made of an upload. */
export async function makeMaterial(api: TestApi, person: TestPerson, bytes?: Buffer, name?: string): Promise<Id> {
  const id = newId();
  const uploadId = await makeUpload(api, person, bytes, name);
  const reply = await person.post('/materials', { id, uploadId, title: { en: 'Circle' }, alternative: { en: 'A dark red circle' }, transcript: {} });
  if (reply.status !== 201) throw new Error(`No material: ${reply.status} ${JSON.stringify(reply.body)}`);
  return id;
}
