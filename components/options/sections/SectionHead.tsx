/** The heading of a section and the sentence that says what it is for. */
export function SectionHead({ title, what }: { title: string; what?: string }) {
  return (
    <div class="section-head">
      <h2>{title}</h2>
      {what && <p class="why">{what}</p>}
    </div>
  );
}
