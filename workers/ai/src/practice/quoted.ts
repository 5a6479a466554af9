/** Text of a person or a document, so that it cannot close its own quotation. */
export const quoted = (text: string): string => text.replaceAll(/[<>]/g, ' ')
