const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

// written writes a date as precise as it is: "2021-07-20" as "20 July 2021",
// "2021-07" as "July 2021", "2021" as it is. Without one it is undated.
export function written(date: string | null | undefined): string {
  if (!date) return 'undated';
  const [year, month, day] = date.split('-');
  if (!month) return year!;
  const name = months[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

// brief is short enough for a column: "20 Jul 2021".
export function brief(date: string | null | undefined): string {
  if (!date) return '–';
  return written(date).replace(/[A-Z][a-z]{3,}/, (name) => name.slice(0, 3));
}

// span writes the time from one date to another, once where both are one.
export function span(first: string | null | undefined, last: string | null | undefined): string {
  if (first === last) return written(first);
  return `${written(first)} to ${written(last)}`;
}
