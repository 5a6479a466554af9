import { embeddingsRequest } from '@orrery/contracts/openai-calls'
import { modelErrors, modelPatience } from '../../ai/ai-errors.ts'
import { answerEmbeddings } from '../../ai/answer-embeddings.ts'
import type { Route } from '../../app.ts'
import { embeddingList } from '../../openapi/ai-schemas.ts'

export const embeddings: Route = {
  method: 'POST',
  access: { who: 'user', key: 'ai:write' },
  counting: 'once',
  path: '/v1/embeddings',
  bare: true,
  envelope: 'openai',
  ...modelPatience,
  operation: {
    id: 'embeddings',
    tag: 'Models',
    summary: 'Vectors of texts, as OpenAI’s clients ask for them',
    description: 'Tried again where it fails, but never asked of another model: vectors of two do not mix.',
    body: embeddingsRequest,
    answers: { 200: { description: 'Vectors in the order of the texts.', schema: embeddingList } },
    errors: modelErrors,
  },
  answer: answerEmbeddings,
}
