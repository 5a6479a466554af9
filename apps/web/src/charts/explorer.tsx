import type { Picture } from '@orrery/engines/picture'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Explanation, type ExplanationText } from './explanation.tsx'
import { PictureView } from './picture-view.tsx'
import { SavePicture } from './save-picture.tsx'

/** Pointing shows a text for the moment; choosing keeps it open until it is closed or another part is chosen. */
const useExploration = () => {
  const [pointed, setPointed] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const leave = useCallback(() => {
    setChosen(null)
    setPointed(null)
  }, [])
  return { active: chosen ?? pointed, chosen, point: setPointed, choose: setChosen, leave }
}

/** A press anywhere else closes a chosen text, as a person expects of something that floats on a phone. */
const useLeaveOutside = (leave: () => void) => {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onPress = (press: PointerEvent) => {
      if (press.target instanceof Node && !area.current?.contains(press.target)) leave()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [leave])
  return area
}

const PictureFooter = ({ picture }: { picture: Picture }) => {
  const { t } = useTranslation('chart')
  return (
    <div className="mt-4 flex flex-wrap items-center max-sm:p-2 justify-between gap-x-6 gap-y-3 print:hidden">
      <p className="max-w-md text-fine text-quiet">
        {t('explore')} <span className="hidden lg:inline">{t('keys')}</span>
      </p>
      <SavePicture picture={picture} />
    </div>
  )
}

/**
 * A picture one can explore. Beside it stands what the page says about the whole; the text about a part takes that
 * place while a person looks at the part, and on phones comes up over the lower edge.
 */
export const Explorer = ({
  picture,
  explain,
  beside,
  widest,
}: {
  picture: Picture
  explain: (factId: string) => ExplanationText | null
  beside: ReactNode
  /** Tailwind class that bounds the width of the picture. */
  widest: string
}) => {
  const { active, chosen, point, choose, leave } = useExploration()
  const area = useLeaveOutside(leave)
  const text = active === null ? null : explain(active)
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'Escape') leave()
  }
  const focus = {
    active,
    titleOf: (factId: string) => explain(factId)?.title ?? factId,
    onPoint: point,
    onChoose: choose,
    onLeave: leave,
  }
  return (
    // Escape works wherever the focus is inside; every control in here is reachable by itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={area} onKeyDown={onKeyDown} className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <figure className="card min-w-0 p-3 max-sm:-mx-2 max-sm:p-1.5 sm:p-5">
        <div className={`mx-auto ${widest}`}>
          <PictureView picture={picture} focus={focus} />
        </div>
        <figcaption className="mx-auto mt-4 max-w-prose max-sm:px-2 text-fine text-quiet">{picture.alt}</figcaption>
        <PictureFooter picture={picture} />
      </figure>
      <div className="min-w-0">
        <div className="lg:sticky lg:top-6">
          <Explanation text={text} isChosen={chosen !== null} onClose={leave} />
          <div className={text ? 'lg:hidden' : ''}>{beside}</div>
        </div>
      </div>
    </div>
  )
}
