import { type VideoCode, videoCode as videoCodeAnswer, type VideoCodeFacts } from '@orrery/contracts/video'
import type { TaskFolder } from '../task.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { prompt } from './prompt.ts'
import { validate } from './validate.ts'

export const videoCode: TaskFolder<VideoCodeFacts, VideoCode> = {
  name: 'video_code',
  version: '1',
  facts,
  answer: videoCodeAnswer,
  keptSeconds: 86_400,
  timers: 'long',
  maxOutputTokens: 16_000,
  prompt,
  compose,
  validate,
  textOf: ({ code }) => code,
}
