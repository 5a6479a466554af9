import type { SpeechSetting } from '@orrery/contracts/studio-api'
import type { TimelineScript } from '@orrery/contracts/timeline-script'

/** One file to be made. */
export type RenderOrder = {
  userId: string
  objectKey: string
  script: TimelineScript
  setting: SpeechSetting
  lengthMs: number | null
  format: 'mp3' | 'wav'
}
