/** A text with the letters that were typed set bold where they begin a word of it. */
export function Emphasised({ text, part }: { text: string; part: string }) {
  const at = startOf(text, part.trim());
  if (at < 0) return text;
  const end = at + part.trim().length;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, end)}</b>
      {text.slice(end)}
    </>
  );
}

/** Where `part` begins a word of `text`, in any case; -1 where it does not. */
function startOf(text: string, part: string): number {
  if (part === '' || text.length !== text.toLowerCase().length) return -1;
  const inside = text.toLowerCase();
  const wanted = part.toLowerCase();
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(inside.charAt(at - 1))) return at;
  return -1;
}
