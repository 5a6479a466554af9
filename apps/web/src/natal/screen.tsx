import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import { NatalAnswer } from './natal-answer.tsx'
import { defaultSettings, natalInput } from './natal-settings.ts'
import { SettingsFields } from './settings-fields.tsx'

/** The sky at one birth. */
export const Screen = ({ chart }: { chart: StoredChart }) => {
  const [settings, setSettings] = useState(defaultSettings)
  const input = natalInput(chart.birth, settings)
  const query = useQuery({ ...answerQuery(chart.id, 'natal', input), placeholderData: keepPreviousData })
  const systems = query.data?.result.raw_data.chart.house_comparison ?? []
  return (
    <>
      <SettingsFields settings={settings} systems={systems} onChange={setSettings} />
      <AnswerView query={query}>{({ result }) => <NatalAnswer result={result} />}</AnswerView>
    </>
  )
}
