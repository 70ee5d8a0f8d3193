/** What the background says by itself, by language: the menu of a right click, whose meanings are those of `meaningText`, and a profile without a name. */
export const menuWords = {
  en: {
    claim: 'Fill this claim',
    field: 'Fill this field with…',
    recognized: 'What CoolClaim takes it for',
    unnamed: 'Unnamed profile',
  },
  es: {
    claim: 'Llenar este reclamo',
    field: 'Llenar esta casilla con…',
    recognized: 'Lo que CoolClaim entiende que es',
    unnamed: 'Perfil sin nombre',
  },
} as const;
