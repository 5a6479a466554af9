export const Docs = () => null
