import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/human_design/explain'
import { bodygraphPicture } from '@orrery/engines/human_design/picture'
import type { HumanDesignChart } from '@orrery/engines/human_design/schema'
import { useMemo } from 'react'
import { CertificatePanel } from '../certificate/certificate-panel.tsx'
import { certificateOf } from '../certificate/certificate-of.ts'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerWords } from '../charts/answer-words.tsx'
import { Explorer } from '../charts/explorer.tsx'
import { Activations } from './activations.tsx'
import { CentersAndChannels } from './centers-and-channels.tsx'
import { CertainFacts } from './certain-facts.tsx'
import { Headline } from './headline.tsx'
import { Variables } from './variables.tsx'

type Result = ResultOf<'human_design'>

const Chart = ({ result, chart }: { result: Result; chart: HumanDesignChart }) => {
  const picture = useMemo(() => bodygraphPicture(chart), [chart])
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(result.raw_data, factId)}
        beside={<Headline chart={chart} stable={certificateOf(result)?.stable ?? {}} />}
        widest="max-w-[44rem]"
      />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <Activations chart={chart} />
        <div className="grid content-start gap-12">
          <CentersAndChannels chart={chart} />
          <Variables variables={chart.variables} />
        </div>
      </div>
    </>
  )
}

/** The bodygraph with everything around it; for an unknown time what is certain, and no picture. */
export const HumanDesignAnswer = ({ result }: { result: Result }) => {
  const { chart, certain } = result.raw_data
  const certificate = certificateOf(result)
  return (
    <>
      {chart ? <Chart result={result} chart={chart} /> : certain && <CertainFacts certain={certain} />}
      <AnswerWords result={result} />
      {certificate && <CertificatePanel certificate={certificate} confidence={result.confidence_score} />}
      <AnswerMethod result={result} />
    </>
  )
}
