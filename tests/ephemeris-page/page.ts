import { skyFingerprint } from '@orrery/ephemeris/fingerprint'
import { openEphemeris } from '@orrery/ephemeris/open'

async function fingerprint(): Promise<string> {
  const [wasm, data] = await Promise.all([
    WebAssembly.compileStreaming(fetch('/swisseph.wasm')),
    fetch('/swisseph.bin').then((response) => response.arrayBuffer()),
  ])
  return skyFingerprint(await openEphemeris({ wasm, data }))
}

try {
  document.title = await fingerprint()
} catch (error) {
  document.title = `failed: ${String(error)}`
}
