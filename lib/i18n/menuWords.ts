/** The menu of a right click, by language. The meanings in it are those of `meaningText`. */
export const menuWords = {
  en: {
    claim: 'Fill this claim',
    field: 'Fill this field with…',
    recognized: 'What CoolClaim takes it for',
  },
  es: {
    claim: 'Llenar este reclamo',
    field: 'Llenar esta casilla con…',
    recognized: 'Lo que CoolClaim entiende que es',
  },
} as const;
