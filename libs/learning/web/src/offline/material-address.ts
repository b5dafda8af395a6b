/** Where the file of a material is. What is asked for here is kept nowhere: recordings and documents. */
export function materialAddress(id: string): string {
  return `/api/materials/${id}/content`;
}

/** Where a picture is that the service worker keeps (ngsw-config.json), so that it is there without a connection. */
export function keptPictureAddress(id: string): string {
  return `${materialAddress(id)}?keep`;
}
