import { asResource, isRecord, type Reference, type Resource, type ResourceOf, type ResourceType } from './resources';

/** One resource and where it came from, so that its references can be followed. */
export interface Held<R extends Resource = Resource> {
  resource: R;
  file: number;
  /** The resource it is contained in. */
  owner?: Held | undefined;
  contained: Map<string, Held>;
}

const withoutVersion = (url: string) => url.replace(/\/_history\/[^/]*$/, '');
/** `https://server/fhir/Patient/7` -> `Patient/7` */
const tailOf = (url: string) => /([A-Za-z]+\/[^/]+)$/.exec(url)?.[1] ?? url;

const has = (list: unknown, is: (one: Record<string, unknown>) => boolean) =>
  Array.isArray(list) && list.some((one) => isRecord(one) && is(one));

/** Whether a resource has what only FHIR before R4 has: DSTU2 and STU3, as Blue Button gave it first. */
const isOlder = (value: unknown): boolean =>
  isRecord(value) &&
  (has(value.name, ({ family }) => Array.isArray(family)) ||
    (value.resourceType === 'Coverage' && ['issuer', 'grouping', 'group', 'bin'].some((key) => key in value)) ||
    (value.resourceType === 'Condition' && 'patient' in value) ||
    (value.resourceType === 'ExplanationOfBenefit' && has(value.item, (item) => 'service' in item)));

/** The resources of all files of one import, by what a reference may call them. */
export class Store {
  readonly all: Held[] = [];
  others = 0;
  hasOlder = false;
  /** Bundles, and those of them that name a page after them. */
  bundles = 0;
  withNext = 0;
  readonly #byUrl = new Map<string, Held>();
  /** `file Type/id` */
  readonly #inFile = new Map<string, Held>();
  /** By `Type/id` over all files; undefined where two files mean different things by it. */
  readonly #byTail = new Map<string, Held | undefined>();

  /** Adds what stands in one entry. What is none of the resources read here is counted. */
  add(value: unknown, file: number, fullUrl?: string): void {
    this.hasOlder ||= isOlder(value);
    const held = this.#hold(value, file);
    if (!held) {
      this.others += 1;
      return;
    }
    this.all.push(held);
    const { resourceType, id } = held.resource;
    if (fullUrl) this.#byUrl.set(withoutVersion(fullUrl), held);
    if (!id) return;
    // some exports write the type into the id
    const tail = `${resourceType}/${id.replace(`${resourceType}/`, '')}`;
    this.#inFile.set(`${file} ${tail}`, held);
    this.#byTail.set(tail, this.#byTail.has(tail) ? undefined : held);
  }

  #hold(value: unknown, file: number, owner?: Held): Held | undefined {
    const resource = asResource(value);
    if (!resource) return undefined;
    const held: Held = { resource, file, owner, contained: new Map() };
    if (owner) return held; // what is contained contains nothing (FHIR R4, 2.3.3)
    for (const inner of resource.contained ?? []) {
      const one = this.#hold(inner, file, held);
      if (one?.resource.id) held.contained.set(one.resource.id.replace(/^#/, ''), one);
    }
    return held;
  }

  /** What a reference of `from` points at; undefined when it is not in the files. */
  find(from: Held, reference: Reference | undefined): Held | undefined {
    const url = reference?.reference;
    if (!url) return undefined;
    if (url.startsWith('#')) return (from.owner ?? from).contained.get(url.slice(1));
    const plain = withoutVersion(url);
    const whole = this.#byUrl.get(plain);
    if (whole) return whole;
    const tail = tailOf(plain);
    return this.#inFile.get(`${from.file} ${tail}`) ?? this.#byTail.get(tail);
  }

  /** The same, where it is of that type. */
  findA<T extends ResourceType>(
    from: Held,
    reference: Reference | undefined,
    type: T,
  ): Held<ResourceOf<T>> | undefined {
    const found = this.find(from, reference);
    return found?.resource.resourceType === type ? (found as Held<ResourceOf<T>>) : undefined;
  }

  ofType<T extends ResourceType>(type: T): Held<ResourceOf<T>>[] {
    return this.all.filter(({ resource }) => resource.resourceType === type) as Held<ResourceOf<T>>[];
  }
}

/**
 * Adds every resource of a parsed file: a Bundle, a list of resources, or one alone. A Bundle in a Bundle
 * is opened too, but nothing deeper.
 */
export function addAll(store: Store, value: unknown, file: number, depth = 0): void {
  if (Array.isArray(value) && depth < 2) {
    for (const one of value) addAll(store, one, file, depth + 1);
    return;
  }
  if (!isRecord(value) || value.resourceType !== 'Bundle' || depth > 1) {
    store.add(value, file);
    return;
  }
  store.bundles += 1;
  if (has(value.link, ({ relation }) => relation === 'next')) store.withNext += 1;
  for (const entry of Array.isArray(value.entry) ? value.entry : []) {
    if (!isRecord(entry)) continue;
    const { resource, fullUrl } = entry;
    if (isRecord(resource) && resource.resourceType === 'Bundle') addAll(store, resource, file, depth + 1);
    else store.add(resource, file, typeof fullUrl === 'string' ? fullUrl : undefined);
  }
}
