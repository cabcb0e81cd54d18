// Months as whole numbers, counted from the year 0, for sliders.
export function monthNumber(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return year! * 12 + (month ?? 1) - 1;
}

// lastMonthNumber takes a year for its December.
export function lastMonthNumber(date: string): number {
  return date.length === 4 ? monthNumber(`${date}-12`) : monthNumber(date);
}

export function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

export interface Bar {
  month: number;
  months: number;
  claims: number;
}

// barsOf are the counts of claims by month; what is known by its year only is a
// low bar over that year.
export function barsOf(groups: { keys: (string | null)[]; claims: number }[]): Bar[] {
  return groups.flatMap(({ keys: [date], claims }) => {
    if (!date) return [];
    return date.length === 4
      ? [{ month: monthNumber(date), months: 12, claims: claims / 12 }]
      : [{ month: monthNumber(date), months: 1, claims }];
  });
}
