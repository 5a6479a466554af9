import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button, buttonClass } from './button.tsx'
import { Refusal } from './refusal.tsx'

export type ConfirmTexts = { title: string; text: string; confirm: string; cancel: string }

/**
 * Asks once more before what cannot be undone. Closes when `onConfirm` resolves and stays with the reason when it
 * rejects. `children` stand between question and buttons.
 */
export const AskDialog = ({
  texts,
  isOpen,
  onOpenChange,
  onConfirm,
  trigger,
  children,
}: {
  texts: ConfirmTexts
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onConfirm: () => Promise<unknown>
  trigger?: ReactNode
  children?: ReactNode
}) => {
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: onConfirm,
    onSuccess: () => onOpenChange(false),
  })
  const show = (open: boolean) => {
    reset()
    onOpenChange(open)
  }
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={show}>
      {trigger}
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-black/50" />
        <AlertDialog.Popup className="card fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto p-6 outline-none">
          <AlertDialog.Title className="text-2xl">{texts.title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-quiet">{texts.text}</AlertDialog.Description>
          {children}
          {error && <Refusal error={error} />}
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <AlertDialog.Close className={buttonClass('plain')}>{texts.cancel}</AlertDialog.Close>
            <Button look="main" disabled={isPending} onClick={() => mutate()}>
              {texts.confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}

/** A button that asks once more. `label` is its name where its text alone does not say what it is about. */
export const ConfirmDialog = ({
  texts,
  trigger,
  label,
  look = 'plain',
  onConfirm,
  children,
}: {
  texts: ConfirmTexts
  trigger: string
  label?: string
  look?: 'plain' | 'quiet'
  onConfirm: () => Promise<unknown>
  children?: ReactNode
}) => {
  const [isOpen, setOpen] = useState(false)
  const button = (
    <AlertDialog.Trigger className={buttonClass(look)} aria-label={label}>
      {trigger}
    </AlertDialog.Trigger>
  )
  return (
    <AskDialog texts={texts} isOpen={isOpen} onOpenChange={setOpen} onConfirm={onConfirm} trigger={button}>
      {children}
    </AskDialog>
  )
}
