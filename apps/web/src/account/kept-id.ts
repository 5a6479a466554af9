/** An id in this browser by which one comes back to what is under way. It says nothing about anybody. */
export type KeptId = { read: () => string | null; keep: (id: string) => void; forget: () => void }

const keptId = (storageKey: string): KeptId => ({
  read: () => localStorage.getItem(storageKey),
  keep: (id) => localStorage.setItem(storageKey, id),
  forget: () => localStorage.removeItem(storageKey),
})

/** The export that was asked for last. */
export const keptExport = keptId('orrery.export')

/** The receipt of the deletion that was asked for last; outlives the account on purpose. */
export const keptReceipt = keptId('orrery.receipt')
