/** The list of sections of a page; the current one is marked. `mark` puts a dot beside sections that need her. */
export function SideNavigation(props: {
  label: string;
  groups: readonly { title: string; links: readonly { id: string; text: string; mark?: string | undefined }[] }[];
  current: string;
}) {
  return (
    <nav class="side" aria-label={props.label}>
      {props.groups.map((group) => (
        <div key={group.title}>
          <h2>{group.title}</h2>
          <ul>
            {group.links.map(({ id, text, mark }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === props.current ? 'page' : undefined}>
                  {text}
                  {mark && <span class="mark">{mark}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
