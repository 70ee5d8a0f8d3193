import type { ControlKind } from '../../pipeline';
import { TYPED } from './rule';

/** What single words of a label speak of, for labels no rule knows as a whole. */
export type Topic =
  | 'service'
  | 'item'
  | 'illness'
  | 'start'
  | 'end'
  | 'date'
  | 'money'
  | 'what'
  | 'given'
  | 'seller'
  | 'bought'
  | 'place';

const WORDS: Readonly<Record<Topic, string>> = {
  service:
    'service services treatment treatments care visit visits session sessions procedure procedures therapy chemotherapy chemo appointment appointments servicio servicios tratamiento tratamientos atencion consulta visita sesion sesiones',
  item: 'item items supply supplies product products equipment expense expenses purchase purchases articulo articulos gasto gastos producto',
  illness:
    'illness illnesses sickness condition disease cancer ailment symptom symptoms enfermedad padecimiento dolencia afeccion condicion',
  start:
    'start starts started begin begins began beginning commenced first since desde inicio primera primer comenzo empezo',
  end: 'end ends ended ending last through thru until final finish finished stopped hasta fin ultima ultimo termino',
  date: 'date dates day when fecha dia cuando',
  money: 'amount amounts charge charges charged cost costs price fee fees dollars monto importe costo precio',
  what: 'what which describe description type kind nature explain que cual describa tipo',
  given: 'given provided received performed done rendered claimed claiming recibido recibio prestado recibidos',
  seller: 'company business store merchant vendor shop seller supplier provider compania tienda vendedor proveedor',
  bought: 'bought buy purchased sold compro vendio',
  place: 'where facility hospital clinic location center centre lugar donde centro',
};

export const TOPICS: ReadonlyMap<string, Topic> = new Map(
  (Object.entries(WORDS) as [Topic, string][]).flatMap(([topic, said]) =>
    said.split(' ').map((word): [string, Topic] => [word, topic]),
  ),
);

/** A label that speaks of `all` of these, and besides of nothing but `also`, means `means`. */
export interface Composition {
  means: string;
  all: readonly Topic[];
  also: readonly Topic[];
  only: readonly ControlKind[];
}

/** In order: the first that fits is taken. */
export const COMPOSITIONS: readonly Composition[] = [
  { means: 'line.dateFrom', all: ['service', 'start'], also: ['date', 'given'], only: TYPED },
  { means: 'line.dateTo', all: ['service', 'end'], also: ['date', 'given'], only: TYPED },
  { means: 'condition.onsetDate', all: ['illness', 'start'], also: ['date'], only: TYPED },
  { means: 'condition.description', all: ['illness'], also: ['what', 'service', 'given'], only: TYPED },
  { means: 'line.description', all: ['service', 'given'], also: ['what', 'item'], only: TYPED },
  { means: 'line.description', all: ['item', 'given'], also: ['what', 'service'], only: TYPED },
  { means: 'line.description', all: ['service', 'what'], also: ['item'], only: TYPED },
  { means: 'line.description', all: ['item', 'what'], also: ['service', 'bought'], only: TYPED },
  { means: 'line.description', all: ['what', 'bought'], also: ['item', 'service'], only: TYPED },
  { means: 'line.charge', all: ['item', 'money'], also: ['given'], only: TYPED },
  { means: 'line.charge', all: ['service', 'money'], also: ['given'], only: TYPED },
  { means: 'seller.name.full', all: ['seller', 'bought'], also: ['item', 'service'], only: ['text', 'combobox'] },
  { means: 'facility.name.full', all: ['place', 'service', 'given'], also: [], only: ['text', 'combobox'] },
];
