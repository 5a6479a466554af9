import { useTranslation } from 'react-i18next'
import { writtenCount } from '../i18n/written.ts'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { type NamedSum, tokensOf } from './usage-sums.ts'
import { useShortCost, writtenTokens } from './written-use.ts'

/** A share of the largest, as a bar. The figures stand beside it, so it is silent. */
const ShareBar = ({ share }: { share: number }) => (
  <svg
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    className="mt-1 h-2 w-full max-w-40 text-calm"
    aria-hidden="true"
  >
    <rect y="4.5" width="100" height="1" className="fill-hairline" />
    <rect y="1" width={share === 0 ? 0 : Math.max(1.5, 100 * share)} height="8" fill="currentColor" />
  </svg>
)

/** Use by what it was for or by who wrote, compared by cost; by tokens where no price is known. */
export const SumsTable = ({
  caption,
  nameHead,
  sums,
  nameOf,
}: {
  caption: string
  nameHead: string
  sums: readonly NamedSum[]
  /** In words, where the names are the platform's own. */
  nameOf?: (name: string) => string
}) => {
  const { t } = useTranslation('usage')
  const shortCost = useShortCost()
  const isPriced = sums.some(({ knownMicroUsd }) => knownMicroUsd > 0)
  const valueOf = (sum: NamedSum) => (isPriced ? sum.knownMicroUsd : tokensOf(sum))
  const most = Math.max(1, ...sums.map(valueOf))
  return (
    <Table caption={caption} heads={[nameHead, t('cost'), t('tokens'), t('calls')]}>
      {sums.map((sum) => (
        <tr key={sum.name}>
          <HeadCell wraps>
            <span className="break-words">{nameOf?.(sum.name) ?? sum.name}</span>
            <ShareBar share={valueOf(sum) / most} />
          </HeadCell>
          <Cell>{shortCost(sum)}</Cell>
          <Cell>{writtenTokens(tokensOf(sum))}</Cell>
          <Cell>{writtenCount(sum.calls)}</Cell>
        </tr>
      ))}
    </Table>
  )
}
