import { judgeReading } from '../../reading/judge-reading.ts'
import { languageOf } from '../../reading/locale-language.ts'
import type { ReadingAnswer } from '../../reading/reading-answer.ts'
import type { ReadingRequest } from '../../reading/reading-request.ts'
import type { Judgement } from '../task.ts'

export const validate = ({ facts, locale }: ReadingRequest, answer: ReadingAnswer): Judgement =>
  judgeReading(facts, answer, languageOf(locale))
