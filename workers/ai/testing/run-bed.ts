// node workers/ai/testing/run-bed.ts [port]: the bed by itself, for benches and for trying things out. Says its address.
import { startBed } from './bed.ts'

const bed = await startBed({ port: Number(process.argv[2] ?? 0) })
// oxlint-disable-next-line no-console -- the address is what whoever starts it waits for
console.log(bed.url)
