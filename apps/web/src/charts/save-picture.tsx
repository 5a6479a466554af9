import { Menu } from '@base-ui/react/menu'
import type { Picture } from '@orrery/engines/picture'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../parts/button.tsx'
import { savePng, saveSvg } from './picture-export.ts'

const itemClass = 'flex min-h-11 cursor-default items-center rounded-md px-3 outline-none data-highlighted:bg-ground'

/** The picture as a file, or on paper. */
export const SavePicture = ({ picture }: { picture: Picture }) => {
  const { t } = useTranslation('chart')
  const [failed, setFailed] = useState(false)
  const png = (scale: number) => {
    setFailed(false)
    savePng(picture, scale).catch(() => setFailed(true))
  }
  return (
    <div className="mt-4">
      <Menu.Root>
        <Menu.Trigger className={buttonClass('plain')}>{t('save')}</Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={6} align="start" className="z-40 outline-none">
            <Menu.Popup className="card min-w-52 p-1.5 shadow-lg shadow-ink/10 outline-none dark:shadow-none">
              <Menu.Item className={itemClass} onClick={() => saveSvg(picture)}>
                {t('saveSvg')}
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => png(2)}>
                {t('savePng2')}
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => png(4)}>
                {t('savePng4')}
              </Menu.Item>
              <Menu.Item className={itemClass} onClick={() => window.print()}>
                {t('print')}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <output className="mt-2 block text-fine text-bad">{failed && t('saveFailed')}</output>
    </div>
  )
}
