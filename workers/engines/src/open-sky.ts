import { openEphemeris } from '@orrery/ephemeris/open'
import data from '@orrery/ephemeris/swisseph.bin'
import wasm from '@orrery/ephemeris/swisseph.wasm'

/** Opened once per isolate, before the first request. */
export const sky = openEphemeris({ wasm, data })
// A failure is reported by every call that awaits the sky; unobserved it would only end the isolate.
sky.catch(() => {})
