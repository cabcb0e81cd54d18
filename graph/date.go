package graph

import (
	"fmt"
	"regexp"
	"time"
)

// A Date is a day, a month or a year of the Gregorian calendar, as precise as the document is: "2021-07-20", "2021-07" or
// "2021". The zero Date, "", is undated. Dates compare as strings: a year sorts before its months, a month before its days.
type Date string

// A Precision says how much of a date is known.
type Precision string

const (
	PrecisionNone  Precision = ""
	PrecisionYear  Precision = "YEAR"
	PrecisionMonth Precision = "MONTH"
	PrecisionDay   Precision = "DAY"
)

var dateForm = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)

// layouts by the length of the text.
var layouts = map[int]string{4: "2006", 7: "2006-01", 10: "2006-01-02"}

// ParseDate reads "2021", "2021-07", "2021-07-20" or "". Days that the calendar lacks are ErrInvalid.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return "", nil
	}
	if !dateForm.MatchString(s) {
		return "", fmt.Errorf("%q is not a date (write 2021, 2021-07 or 2021-07-20): %w", s, ErrInvalid)
	}
	if _, err := time.Parse(layouts[len(s)], s); err != nil {
		return "", fmt.Errorf("%q is not in the calendar: %w", s, ErrInvalid)
	}
	return Date(s), nil
}

// Day is the date of a moment, in UTC.
func Day(t time.Time) Date { return Date(t.UTC().Format("2006-01-02")) }

// Precision says how much of the date is known; PrecisionNone for an undated one.
func (d Date) Precision() Precision {
	switch len(d) {
	case 4:
		return PrecisionYear
	case 7:
		return PrecisionMonth
	case 10:
		return PrecisionDay
	}
	return PrecisionNone
}

// Undated reports whether nothing is known of the date.
func (d Date) Undated() bool { return d == "" }

// First is the earliest day that the date can mean, as "2021-07-01"; "" for an undated one.
func (d Date) First() Date {
	switch d.Precision() {
	case PrecisionYear:
		return d + "-01-01"
	case PrecisionMonth:
		return d + "-01"
	}
	return d
}

// Last is the latest day that the date can mean, as "2021-07-31"; "" for an undated one.
func (d Date) Last() Date {
	switch d.Precision() {
	case PrecisionYear:
		return d + "-12-31"
	case PrecisionMonth:
		first, err := time.Parse("2006-01", string(d))
		if err != nil {
			return d + "-31"
		}
		return Day(first.AddDate(0, 1, -1))
	}
	return d
}
