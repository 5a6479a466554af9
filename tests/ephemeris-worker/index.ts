import { skyFingerprint } from '@orrery/ephemeris/fingerprint'
import { openEphemeris } from '@orrery/ephemeris/open'
import data from '@orrery/ephemeris/swisseph.bin'
import wasm from '@orrery/ephemeris/swisseph.wasm'

const opened = openEphemeris({ wasm, data })

// oxlint-disable-next-line import/no-default-export -- workerd finds the handler there.
export default {
  async fetch(): Promise<Response> {
    return new Response(await skyFingerprint(await opened))
  },
}
