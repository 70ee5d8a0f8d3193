/**
 * Calls `act` again and again, at least `every` milliseconds apart and each time just after the page was drawn: it is laid
 * out then, and to ask where things stand costs nothing. A page that changes all the time would be laid out once more for it.
 * Nothing is drawn of a page in the background, so there it waits.
 * @returns a function that ends it
 */
export function afterDraws(act: () => void, every: number): () => void {
  let isOn = true;
  const then = () => {
    if (!isOn) return;
    wait();
    act();
  };
  const wait = () => {
    setTimeout(() => requestAnimationFrame(() => setTimeout(then)), every);
  };
  wait();
  return () => {
    isOn = false;
  };
}
