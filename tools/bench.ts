// npm run bench [-- comparison | profile | stages | gateway | mixed-traffic | sign-in | ai | ai-faults | credits | practice-kills | renderer | channels]: compares in one run and prints ratios; figures of one machine only.
import { benchAi } from './benches/ai.ts'
import { benchAiFaults } from './benches/ai-faults.ts'
import { benchChannels } from './benches/channels.ts'
import { benchGateway } from './benches/gateway.ts'
import { benchComparison } from './benches/comparison.ts'
import { benchCredits } from './benches/credits.ts'
import { benchMixedTraffic } from './benches/mixed-traffic.ts'
import { benchPracticeKills } from './benches/practice-kills.ts'
import { benchProfile } from './benches/profile.ts'
import { benchSignIn } from './benches/sign-in.ts'
import { benchRenderer } from './benches/renderer.ts'
import { benchAnswers } from './benches/stages.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  comparison: benchComparison,
  profile: benchProfile,
  stages: benchAnswers,
  gateway: benchGateway,
  'mixed-traffic': benchMixedTraffic,
  ai: benchAi,
  'ai-faults': benchAiFaults,
  'sign-in': benchSignIn,
  credits: benchCredits,
  'practice-kills': benchPracticeKills,
  renderer: benchRenderer,
  channels: benchChannels,
}
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. Choose from: ${Object.keys(benches).join(', ')}.`)
  process.exitCode = 1
} else {
  for (const [name, run] of Object.entries(benches)) if (chosen.length === 0 || chosen.includes(name)) await run()
}
