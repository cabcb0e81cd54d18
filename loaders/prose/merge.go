package prose

import (
	"cmp"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// reading merges the drafts into claims, one for each verb, speaker, source and target, with all their quotes.
func (r *reader) reading() Reading {
	r.answer()
	r.withoutKnown()
	r.lendCountries()
	byID := map[graph.ID]int{}
	var reading Reading
	for _, d := range r.drafts {
		claim := r.claim(d)
		if at, known := byID[claim.ID]; known {
			join(&reading.Claims[at], claim)
			continue
		}
		if claim.Validate(r.document.Text) != nil {
			continue // a source that is its own target, after all names are known
		}
		byID[claim.ID] = len(reading.Claims)
		reading.Claims = append(reading.Claims, claim)
		reading.Explanations = append(reading.Explanations, d.why)
	}
	linkAnswers(reading.Claims)
	reading.order()
	reading.Facts = r.allFacts(reading.Claims)
	reading.Left = r.left
	return reading
}

func (r *reader) claim(d draft) graph.Claim {
	c := graph.Claim{
		Verb: d.verb, Speaker: party(d.speaker), Source: party(d.source), Said: d.said, Quotes: d.quotes, Rule: d.why.Rule,
	}
	if d.target != nil {
		target := party(*d.target)
		c.Target = &target
	}
	for i, reporter := range d.reporters {
		c.Reporters = append(c.Reporters, graph.Reporter{Party: party(reporter), Place: i})
	}
	c.Seal(r.document)
	return c
}

func party(a actor) graph.Party {
	if a.Spelled == "" {
		a.Spelled = a.Name
	}
	return graph.PartyOf(a.Mention)
}

// join adds the quotes of a claim that was drawn again, and a date where the first had none.
func join(first *graph.Claim, again graph.Claim) {
	first.Said = cmp.Or(first.Said, again.Said)
	for _, q := range again.Quotes {
		if !slices.Contains(first.Quotes, q) {
			first.Quotes = append(first.Quotes, q)
		}
	}
	slices.SortFunc(first.Quotes, func(a, b graph.Quote) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
}

// order sorts the claims by their first quotes, and the explanations with them.
func (reading *Reading) order() {
	order := make([]int, len(reading.Claims))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(reading.Claims[a].Quotes[0].Start, reading.Claims[b].Quotes[0].Start)
	})
	claims, explanations := make([]graph.Claim, len(order)), make([]Explanation, len(order))
	for i, from := range order {
		claims[i], explanations[i] = reading.Claims[from], reading.Explanations[from]
	}
	reading.Claims, reading.Explanations = claims, explanations
}

// lendCountries gives groups, units and persons the country of the body to which the text ties them.
func (r *reader) lendCountries() {
	country := map[string]string{}
	for range 3 { // a person in a firm in a ministry
		for _, d := range r.drafts {
			if d.verb != graph.Attributes || d.source.Country != "" {
				continue
			}
			if c := cmp.Or(d.target.Country, country[d.target.Key()]); c != "" && country[d.source.Key()] == "" {
				country[d.source.Key()] = c
			}
		}
	}
	lend := func(a *actor) {
		if a.Country == "" {
			a.Country = country[a.Key()]
		}
	}
	for i := range r.drafts {
		d := &r.drafts[i]
		lend(&d.source)
		lend(&d.speaker)
		if d.target != nil {
			target := *d.target
			lend(&target)
			d.target = &target
		}
	}
}
