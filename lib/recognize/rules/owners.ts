const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

/**
 * Words beside a name, a phone or an address that are no owner of it: they tell which of somebody's it is, what to do with
 * the box, or stand in every label. Any other word there is taken for the owner.
 */
export const NEUTRAL_OWNERS: ReadonlySet<string> = words(
  // which name
  `first last middle full family given legal complete entire whole real actual official preferred printed print typed
   sur surname initial suffix title current new usual known good better primer segundo completo completos legales`,
  // which address or phone
  `home street mailing postal residential residence permanent temporary present physical local billing shipping delivery daytime
   evening day night time remit remittance work office business best cell cellular mobile landline main primary secondary second third
   dia tarde noche diurno nocturno inicial
   alternate alternative other additional electronic electronica direct contact correspondence us usa united states foreign international
   domestic country area casa trabajo oficina particular fijo movil celular facturacion contacto correspondencia envio
   principal permanente actual correo`,
  // what stands in the same label
  `date day birth born age sex gender city state zip county province apt suite unit floor building house box ciudad estado
   provincia email mail phone telephone number numbers numero numeros ein itin code fax voice text sms signature`,
  // what to do
  `confirm confirmed enter reenter re type retype repeat verify provide select choose write add edit update check please
   valid found read scanned saved recovery sign continue close change changed`,
  // small words
  `the a an and or of for to in at on by as is are be it its that this these your you my our their his her whose who what
   which where when how if any every each all only both per one two three four digits with without from we us i yes no so
   then up out will must have has here there quien el la los las un una de del y o su sus mi por para en al con que cual donde como si es`,
  // where it is found and what it is for
  `tax taxpayer year month item items mark card record records file policy plan insurance coverage claim claims bill bills form letter statement superbill notices
   questions information info details data updates receipts receipt service services care treatment appears shown listed
   exactly written tarjeta poliza seguro contratado contesto responde escriba solo respondio afirmativo caso`,
  // what is said of a party that stands before it
  `paid personal entity corporation treated covered insured named above below same different account holder person persons individual company group practice
   organization institution facility doctor party parties`,
);

/** What headings speak of that is nobody: the form itself, the claim, an account, things whose words end as people's do. */
export const NEUTRAL_HEADINGS: ReadonlySet<string> = words(
  `accounts registration login user profile member membership subscriber payment payments basic general
   private public required optional more demographics demographic identification identity communication preference
   preferences request application certification summary review security newsletters converter`,
  `expense expenses cost costs charge charges invoice amount amounts total reimbursement refund appeal medical health
   healthcare benefit benefits decision case incident event injury accident diagnosis diagnoses procedure procedures
   equipment device cap caps cooling scalp wig drug prescription medication test travel trip employment job dates address
   school vehicle income financial checking bank deposit`,
  `order center cover covers cancer disorder error prior counter computer register transfer water power tier
   newsletter folder chapter calendar quarter semester september october november december weather committee degree
   factor color sector list harbor labor motor history paper papers exterior interior major`,
);
