import type { ResultOf } from '@orrery/client'

export const HumanDesignAnswer = ({ result }: { result: ResultOf<'human_design'> }) => (
  <pre className="whitespace-pre-wrap">{result.formatted_output}</pre>
)
