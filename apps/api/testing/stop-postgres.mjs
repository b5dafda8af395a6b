export default async function stopPostgres() {
  await globalThis.kurakPostgres?.stop();
}
