package graph_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

func TestPeriodHolds(t *testing.T) {
	july := graph.Period{From: "2021-07", To: "2021-07"}
	with := func(p graph.Period, undated graph.Undated) graph.Period {
		p.Undated = undated
		return p
	}
	for _, c := range []struct {
		name   string
		period graph.Period
		date   graph.Date
		want   bool
	}{
		{"no bounds hold a date", graph.Period{}, "2021", true},
		{"no bounds hold the undated", graph.Period{}, "", true},
		{"bounds leave out the undated", july, "", false},
		{"bounds with the undated kept", with(july, graph.UndatedKept), "", true},
		{"bounds, the undated kept, hold their dates", with(july, graph.UndatedKept), "2021-07-31", true},
		{"bounds, the undated kept, leave out others", with(july, graph.UndatedKept), "2021-08-01", false},
		{"no bounds, the undated left out", graph.Period{Undated: graph.UndatedLeftOut}, "", false},
		{"only undated holds no date", with(july, graph.UndatedOnly), "2021-07-20", false},
		{"only undated holds the undated", with(july, graph.UndatedOnly), "", true},
		{"the first day", july, "2021-07-01", true},
		{"the last day", july, "2021-07-31", true},
		{"the day before", july, "2021-06-30", false},
		{"the day behind", july, "2021-08-01", false},
		{"the month itself", july, "2021-07", true},
		{"another month", july, "2021-06", false},
		{"the year that it lies in", july, "2021", true},
		{"another year", july, "2020", false},
		{"a day within a month", graph.Period{From: "2021-07-20", To: "2021-07-20"}, "2021-07", true},
		{"from a day", graph.Period{From: "2021-07-20"}, "2021-07-19", false},
		{"from a day, a month that may be later", graph.Period{From: "2021-07-20"}, "2021-07", true},
		{"up to a year holds its last day", graph.Period{To: "2021"}, "2021-12-31", true},
		{"up to a year", graph.Period{To: "2021"}, "2022-01-01", false},
		{"up to a day, a year that may be earlier", graph.Period{To: "2021-01-01"}, "2021", true},
	} {
		if got := c.period.Holds(c.date); got != c.want {
			t.Errorf("%s: %+v holds %q: %v", c.name, c.period, c.date, got)
		}
	}
}

// A vague date passes exactly when some day that it can mean does.
func TestPeriodHoldsVagueDates(t *testing.T) {
	bounds := []graph.Date{"", "2020-12-31", "2021-01-01", "2021-06-30", "2021-07", "2021-07-15", "2021-07-31", "2021", "2022"}
	rapid.Check(t, func(t *rapid.T) {
		period := graph.Period{From: rapid.SampledFrom(bounds).Draw(t, "from"), To: rapid.SampledFrom(bounds).Draw(t, "to")}
		if period.From != "" && period.To != "" && period.From.First() > period.To.Last() {
			period.From, period.To = period.To, period.From
		}
		vague := rapid.SampledFrom([]graph.Date{"2020", "2021", "2022", "2021-06", "2021-07", "2021-08", "2020-12"}).Draw(t, "date")
		if got := period.Holds(vague); got != someDay(vague, period.Holds) {
			t.Fatalf("%+v holds %q: %v", period, vague, got)
		}
	})
}

func someDay(d graph.Date, holds func(graph.Date) bool) bool {
	day, _ := time.Parse("2006-01-02", string(d.First()))
	for ; graph.Day(day) <= d.Last(); day = day.AddDate(0, 0, 1) {
		if holds(graph.Day(day)) {
			return true
		}
	}
	return false
}
