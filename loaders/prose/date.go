package prose

import (
	"strconv"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// nearDate is how many tokens from a verb a date is taken to be the verb's.
const nearDate = 14

// dateNear is the date that the words near a token give, nearest first; "" for none.
func (r *reader) dateNear(s *sentence, at int) graph.Date {
	for distance := 0; distance <= nearDate; distance++ {
		for _, i := range []int{at - distance, at + distance} {
			if i < 0 || i >= len(s.tokens) || s.quoted != nil && s.quoted[i] != s.quoted[at] {
				continue
			}
			if date := r.dateAt(s, i); date != "" {
				return date
			}
		}
	}
	return ""
}

// dateAt reads a date at a token: "today", "on Monday", "20 July", "July 20, 2021", "in July 2021".
func (r *reader) dateAt(s *sentence, i int) graph.Date {
	published, err := time.Parse("2006-01-02", string(r.document.Published))
	known := err == nil
	word := s.word(i)
	switch {
	case word == "today" && known:
		return graph.Day(published)
	case word == "yesterday" && known:
		return graph.Day(published.AddDate(0, 0, -1))
	}
	if day, ok := weekdays[word]; ok && known {
		back := (int(published.Weekday()) - int(day) + 7) % 7
		return graph.Day(published.AddDate(0, 0, -back))
	}
	if month, ok := months[word]; ok && s.tokens[i].capital {
		return r.monthAt(s, i, month)
	}
	return ""
}

func (r *reader) monthAt(s *sentence, i int, month time.Month) graph.Date {
	day := dayOf(s.word(i - 1))
	next := i + 1
	if day == 0 {
		if day = dayOf(s.word(next)); day != 0 {
			next++
		}
	}
	if s.word(next) == "," {
		next++
	}
	year := yearOf(s.word(next))
	if year == 0 {
		year = r.yearOf(month, day)
	}
	if year == 0 {
		return ""
	}
	if day == 0 {
		return graph.Date(time.Date(year, month, 1, 0, 0, 0, 0, time.UTC).Format("2006-01"))
	}
	date := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if date.Month() != month {
		return ""
	}
	return graph.Day(date)
}

// yearOf is the year of a date that gives none: the last one that is not after publication.
func (r *reader) yearOf(month time.Month, day int) int {
	published, err := time.Parse("2006-01-02", string(r.document.Published))
	if err != nil {
		return 0
	}
	if time.Date(published.Year(), month, max(1, day), 0, 0, 0, 0, time.UTC).After(published) {
		return published.Year() - 1
	}
	return published.Year()
}

func dayOf(word string) int {
	n, err := strconv.Atoi(trimOrdinal(word))
	if err != nil || n < 1 || n > 31 {
		return 0
	}
	return n
}

func trimOrdinal(word string) string {
	for _, ending := range []string{"st", "nd", "rd", "th"} {
		if stem, found := cutSuffix(word, ending); found {
			return stem
		}
	}
	return word
}

func yearOf(word string) int {
	n, err := strconv.Atoi(word)
	if err != nil || n < 1950 || n > 2100 {
		return 0
	}
	return n
}

var weekdays = map[string]time.Weekday{
	"sunday": time.Sunday, "monday": time.Monday, "tuesday": time.Tuesday, "wednesday": time.Wednesday,
	"thursday": time.Thursday, "friday": time.Friday, "saturday": time.Saturday,
}

var months = map[string]time.Month{
	"january": time.January, "february": time.February, "march": time.March, "april": time.April, "may": time.May,
	"june": time.June, "july": time.July, "august": time.August, "september": time.September, "october": time.October,
	"november": time.November, "december": time.December,
}

// introSentences is how many sentences tell the occasion of a statement.
const introSentences = 5

// findOccasion finds the day of the press conference or statement that the document prints, in its first sentences.
func (r *reader) findOccasion() {
	for _, s := range r.sentences[:min(introSentences, len(r.sentences))] {
		for i := range s.tokens {
			if !r.x.rules.words.has("occasion", s.word(i)) {
				continue
			}
			if date := r.dateNear(s, i+6); date != "" {
				r.occasion = date
				r.ownVoice.said = date
				return
			}
		}
	}
}
