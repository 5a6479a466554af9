/** A body as text, up to so many characters; whatever comes after them is let go. Rejects when the connection breaks. */
export const readText = async (
  body: ReadableStream<Uint8Array>,
  mostCharacters: number,
): Promise<{ text: string; isWhole: boolean }> => {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { text, isWhole: true }
    text += decoder.decode(value, { stream: true })
    if (text.length > mostCharacters) {
      await reader.cancel().catch(() => {})
      return { text, isWhole: false }
    }
  }
}
