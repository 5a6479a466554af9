export const Numerology = () => null
