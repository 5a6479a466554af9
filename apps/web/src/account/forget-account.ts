/** Removes from this browser what only a signed-in person could read. What a guest keeps here stays. */
export const forgetAccount = async (): Promise<void> => {
  // Cache Storage is missing over plain HTTP, and then nothing was kept.
  if ('caches' in globalThis) await caches.delete('orrery-reads')
}
