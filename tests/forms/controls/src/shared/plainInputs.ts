/** Keeps what inputs without a library told on `change`, the way a portal's own script does. */
export function keepPlainInputs(ids: readonly string[]) {
  const model: Record<string, string> = {};
  const inputs = ids.map((id) => document.querySelector<HTMLInputElement>(`#${id}`)!);
  for (const input of inputs) {
    input.addEventListener('change', () => {
      model[input.id] = input.value;
    });
  }
  const renderAgain = () => {
    for (const input of inputs) input.value = model[input.id] ?? '';
  };
  return { model, renderAgain };
}
