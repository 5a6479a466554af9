export const Natal = () => null
