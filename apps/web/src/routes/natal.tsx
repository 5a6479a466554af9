import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { birthFields } from '../birth/birth-fields.ts'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import { OfChart } from '../charts/of-chart.tsx'
import { NatalAnswer } from '../natal/natal-answer.tsx'
import { defaultSettings, type NatalSettings, SettingsFields } from '../natal/settings-fields.tsx'

const Wheel = ({ chart }: { chart: StoredChart }) => {
  const [settings, setSettings] = useState<NatalSettings>(defaultSettings)
  const input = { ...birthFields(chart.birth), ...settings }
  const query = useQuery({ ...answerQuery(chart.id, 'natal', input), placeholderData: keepPreviousData })
  const systems = query.data?.result.raw_data.chart.house_comparison ?? []
  return (
    <>
      <SettingsFields settings={settings} systems={systems} onChange={setSettings} />
      <AnswerView query={query}>{({ result }) => <NatalAnswer result={result} />}</AnswerView>
    </>
  )
}

/** The sky at one birth. */
export const Natal = () => {
  const { t } = useTranslation('natal')
  return <OfChart title={t('title')}>{(chart) => <Wheel chart={chart} />}</OfChart>
}
