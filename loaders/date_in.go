package loaders

import (
	"regexp"
	"strings"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

var (
	isoDate   = regexp.MustCompile(`\b(\d{4})[-/.](\d{2})[-/.](\d{2})(?:\D|$)`)
	slashDate = regexp.MustCompile(`\b\d{1,2}/\d{1,2}/\d{4}\b`)
	dayMonth  = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})\b`)
	monthDay  = regexp.MustCompile(`(?i)\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`)
)

// dateOf is the date that a field tells which holds nothing else: as precise as it is given, such as 2021-07, else as dateIn.
func dateOf(field string) string {
	if date, err := graph.ParseDate(strings.TrimSpace(field)); err == nil {
		return string(date)
	}
	return dateIn(field)
}

// dateIn is the first full date in a text, as 2021-07-20: ISO, "20 July 2021" or "July 20, 2021". "" where there is none, and for
// 03/04/2021, of which nobody can say what it means.
func dateIn(text string) string {
	if m := isoDate.FindStringSubmatch(text); m != nil {
		return inCalendar("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	}
	if m := dayMonth.FindStringSubmatch(text); m != nil {
		return inCalendar("2 Jan 2006", m[1]+" "+m[2]+" "+m[3])
	}
	if m := monthDay.FindStringSubmatch(text); m != nil {
		return inCalendar("2 Jan 2006", m[2]+" "+m[1]+" "+m[3])
	}
	if slashed := slashDate.FindString(text); slashed != "" {
		return unambiguousSlash(slashed)
	}
	return ""
}

func inCalendar(layout, text string) string {
	if month, rest, found := strings.Cut(text, " "); found && rest != "" {
		text = month + " " + strings.ToUpper(rest[:1]) + strings.ToLower(rest[1:])
	}
	day, err := time.Parse(layout, text)
	if err != nil {
		return ""
	}
	return string(graph.Day(day))
}

// unambiguousSlash reads 20/12/2017 and 12/20/2017, where one of the two numbers can be no month.
func unambiguousSlash(text string) string {
	dayFirst, errDay := time.Parse("2/1/2006", text)
	monthFirst, errMonth := time.Parse("1/2/2006", text)
	switch {
	case errDay == nil && (errMonth != nil || dayFirst.Equal(monthFirst)):
		return string(graph.Day(dayFirst))
	case errMonth == nil && errDay != nil:
		return string(graph.Day(monthFirst))
	}
	return ""
}
