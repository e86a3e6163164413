/** "1 report", "2,418 reports". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Seconds as a person says them: "about 20 seconds", "about 3 minutes". */
export function duration(seconds: number): string {
  if (seconds < 1.5) return 'a second';
  if (seconds < 20) return `${Math.round(seconds)} seconds`;
  if (seconds < 90) return `${Math.round(seconds / 10) * 10} seconds`;
  return count(Math.round(seconds / 60), 'minute');
}
