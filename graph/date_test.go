package graph_test

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

func TestParseDate(t *testing.T) {
	for _, text := range []string{"", "2021", "2021-07", "2021-07-20", "2020-02-29", "0001-01-01", "9999-12-31"} {
		if date, err := graph.ParseDate(text); err != nil || string(date) != text {
			t.Errorf("ParseDate(%q) = %q, %v", text, date, err)
		}
	}
	for _, text := range []string{
		"21", "2021-7", "2021-13", "2021-00", "2021-02-30", "2021-02-29", "2021-07-00", "2021-07-20T00:00:00Z", " 2021", "2021\n", "20210720", "٢٠٢١", "-2021", "x",
	} {
		if _, err := graph.ParseDate(text); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("ParseDate(%q) gives %v, want ErrInvalid", text, err)
		}
	}
}

func TestDateBounds(t *testing.T) {
	for _, c := range []struct {
		date, first, last graph.Date
		precision         graph.Precision
	}{
		{"", "", "", graph.PrecisionNone},
		{"2021", "2021-01-01", "2021-12-31", graph.PrecisionYear},
		{"2021-07", "2021-07-01", "2021-07-31", graph.PrecisionMonth},
		{"2021-02", "2021-02-01", "2021-02-28", graph.PrecisionMonth},
		{"2020-02", "2020-02-01", "2020-02-29", graph.PrecisionMonth},
		{"2021-12", "2021-12-01", "2021-12-31", graph.PrecisionMonth},
		{"2021-07-20", "2021-07-20", "2021-07-20", graph.PrecisionDay},
	} {
		if c.date.First() != c.first || c.date.Last() != c.last || c.date.Precision() != c.precision {
			t.Errorf("%q goes from %q to %q, %q", c.date, c.date.First(), c.date.Last(), c.date.Precision())
		}
		if c.date.Undated() != (c.date == "") {
			t.Errorf("%q: undated is %v", c.date, c.date.Undated())
		}
	}
}

func TestDayIsInUTC(t *testing.T) {
	moment := time.Date(2021, 7, 20, 1, 0, 0, 0, time.FixedZone("east", 8*60*60))
	if got := graph.Day(moment); got != "2021-07-19" {
		t.Errorf("the day is %q", got)
	}
}

// Every day of a date lies between its first and its last, and the days around it do not.
func TestDateBoundsHoldExactlyItsDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := graph.Day(time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 20000).Draw(t, "day")))
		date := day[:rapid.SampledFrom([]int{4, 7, 10}).Draw(t, "length")]
		other := graph.Day(time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 20000).Draw(t, "other")))
		if date.First() > day || date.Last() < day {
			t.Fatalf("%q does not hold %q", date, day)
		}
		if within := date.First() <= other && other <= date.Last(); within != (other[:len(date)] == date) {
			t.Fatalf("%q holds %q: %v", date, other, within)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"", "2021", "2021-07", "2021-07-20", "2021-02-30", "x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		date, err := graph.ParseDate(text)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) || date != "" {
				t.Fatalf("ParseDate(%q) = %q, %v", text, date, err)
			}
			return
		}
		if string(date) != text || date.First() > date.Last() {
			t.Fatalf("ParseDate(%q) = %q, from %q to %q", text, date, date.First(), date.Last())
		}
		if _, err := time.Parse("2006-01-02", string(date.Last())); text != "" && err != nil {
			t.Fatalf("the last day of %q is %q", text, date.Last())
		}
	})
}
