package prose

import (
	"cmp"
	"strconv"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// nearDate is how many tokens from a verb a date is taken to be the verb's.
const nearDate = 14

// dateOf is when the act of a verb was: the date near it that is not that of something else, else the date with which the
// sentence begins, however long the subject.
func (r *reader) dateOf(s *sentence, verb int) graph.Date {
	ofVerb := func(i int) bool { return !s.asName(i) && (i < verb || !s.behindOf(i)) }
	return cmp.Or(r.nearest(s, verb, ofVerb), r.dateFirst(s, verb), r.dateGoesOn(s))
}

// dateNear is the date that the words near a token give, nearest first; "" for none.
func (r *reader) dateNear(s *sentence, at int) graph.Date {
	return cmp.Or(r.nearest(s, at, func(int) bool { return true }), r.dateFirst(s, at), r.dateGoesOn(s))
}

func (r *reader) nearest(s *sentence, at int, may func(int) bool) graph.Date {
	for distance := 0; distance <= nearDate; distance++ {
		for _, i := range []int{at - distance, at + distance} {
			if i < 0 || i >= len(s.tokens) || s.quoted != nil && s.quoted[i] != s.quoted[at] || !may(i) {
				continue
			}
			if date := r.dateAt(s, i); date != "" {
				return date
			}
		}
	}
	return ""
}

// behindOf tells whether a month stands in a date behind "of": "the attack of 28 October".
func (s *sentence) behindOf(i int) bool {
	return s.word(i-1) == "of" || dayOf(s.word(i-1)) != 0 && s.word(i-2) == "of"
}

// asName tells whether a month only names something: "the April attack".
func (s *sentence) asName(i int) bool {
	return s.word(i-1) == "the" && months[s.word(i)] != 0 && dayOf(s.word(i+1)) == 0 && yearOf(s.word(i+1)) == 0
}

// dateGoesOn is when the last act of the sentence before was, for a sentence that begins with "It" and goes on with it.
func (r *reader) dateGoesOn(s *sentence) graph.Date {
	if len(r.drafts) == 0 || s.word(0) != "it" {
		return ""
	}
	last := r.drafts[len(r.drafts)-1]
	if last.sentence != s.number-1 || r.sentences[last.sentence].paragraph != s.paragraph {
		return ""
	}
	return cmp.Or(last.said, last.denied)
}

// openingWords is how many words of a sentence the date takes with which it begins.
const openingWords = 7

// dateFirst is the date with which the sentence of a token begins: "On 20 July 2021 …", "In 2014 …"; "" for none.
func (r *reader) dateFirst(s *sentence, at int) graph.Date {
	if s.quoted != nil && s.quoted[0] != s.quoted[at] {
		return ""
	}
	if year := yearOf(s.word(1)); year != 0 && s.word(0) == "in" {
		return graph.Date(s.word(1))
	}
	for i := range min(openingWords, at) {
		if date := r.dateAt(s, i); date != "" {
			return date
		}
	}
	return ""
}

// dayBefore is the day that the nearest sentence before, of the same paragraph, gives; "" for none.
func (r *reader) dayBefore(s *sentence) graph.Date {
	for n := s.number - 1; n >= 0 && r.sentences[n].paragraph == s.paragraph; n-- {
		before := r.sentences[n]
		for i := range before.tokens {
			if date := r.dateAt(before, i); date.Precision() == graph.PrecisionDay {
				return date
			}
		}
	}
	return ""
}

// dayAfter is the day that "the same day" and "the next day" mean, seen from the sentence before.
func (r *reader) dayAfter(s *sentence, days int) graph.Date {
	day, err := time.Parse("2006-01-02", string(r.dayBefore(s)))
	if err != nil {
		return ""
	}
	return graph.Day(day.AddDate(0, 0, days))
}

// dateAt reads a date at a token: "today", "on Monday", "20 July", "July 20, 2021", "in July 2021", "the same day".
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
	if word == "day" && i < openingWords {
		switch s.word(i - 1) {
		case "same":
			return r.dayAfter(s, 0)
		case "next", "following":
			return r.dayAfter(s, 1)
		}
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
