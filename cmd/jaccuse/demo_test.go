package main

import (
	"context"
	"encoding/csv"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
)

// A demonstration is what the store holds once the demonstration is loaded.
type demonstration struct {
	claims    []graph.Claim
	documents []graph.Document
}

func loadedDemonstration(t *testing.T) demonstration {
	t.Helper()
	store, remove, err := temporaryStore(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(remove)
	if err := loadChronicles(t.Context(), store, io.Discard); err != nil {
		t.Fatal(err)
	}
	return demonstration{claims: claimsOf(t, store), documents: documentsOf(t, store)}
}

func claimsOf(t *testing.T, store graph.Reader) []graph.Claim {
	t.Helper()
	var claims []graph.Claim
	query := graph.ClaimQuery{Order: graph.ByID, Page: graph.Page{First: graph.MaxPage}}
	for {
		pages, err := store.Claims(context.Background(), query)
		if err != nil {
			t.Fatal(err)
		}
		claims = append(claims, pages[0].Claims...)
		if query.Page.After = pages[0].Next; query.Page.After == "" {
			return claims
		}
	}
}

func documentsOf(t *testing.T, store graph.Reader) []graph.Document {
	t.Helper()
	page, err := store.Documents(context.Background(), graph.DocumentFilter{WithText: true}, graph.Page{First: graph.MaxPage})
	if err != nil || page.Next != "" {
		t.Fatalf("read the documents: %v, next %q", err, page.Next)
	}
	return page.Documents
}

// TestTheDemonstrationIsWorthShowing measures what the demonstration promises.
func TestTheDemonstrationIsWorthShowing(t *testing.T) {
	d := loadedDemonstration(t)
	for _, promise := range []struct {
		what        string
		least, have int
	}{
		{"claims", 150, len(d.claims)},
		{"denials that answer something", 25, d.count(func(c graph.Claim) bool { return len(c.Answers) > 0 })},
		{"citations", 5, d.count(func(c graph.Claim) bool { return c.Verb == graph.Cites })},
		{"endorsements", 5, d.count(func(c graph.Claim) bool { return c.Verb == graph.Endorses })},
		{"exchanges of three steps or more", 5, len(d.exchanges())},
		{"attributions that conflict", 2, len(d.conflicts())},
		{"countries in both roles", 6, len(d.bothRoles())},
	} {
		t.Logf("%s: %d", promise.what, promise.have)
		if promise.have < promise.least {
			t.Errorf("it has %d %s, want at least %d", promise.have, promise.what, promise.least)
		}
	}
	t.Logf("exchanges %v", d.exchanges())
	t.Logf("conflicts %v", d.conflicts())
	t.Logf("both roles %v", d.bothRoles())
}

func (d demonstration) count(is func(graph.Claim) bool) int {
	n := 0
	for _, c := range d.claims {
		if is(c) {
			n++
		}
	}
	return n
}

// exchanges are the documents and sides in which an accusation was denied and then returned.
func (d demonstration) exchanges() []string {
	var found []string
	for _, denial := range d.claims {
		if len(denial.Answers) == 0 || denial.Source.Country == "" || denial.Target.Country == "" {
			continue
		}
		back := slices.ContainsFunc(d.claims, func(c graph.Claim) bool {
			return c.Verb == graph.Accuses && c.Document == denial.Document && c.Said >= denial.Said.First() &&
				c.Source.Country == denial.Source.Country && c.Target.Country == denial.Target.Country
		})
		name := string(denial.Document) + " " + denial.Source.Country + "-" + denial.Target.Country
		if back && !slices.Contains(found, name) {
			found = append(found, name)
		}
	}
	return found
}

// conflicts are the groups that different speakers attribute to different states, and the incidents for which different
// speakers accuse different ones.
func (d demonstration) conflicts() []string {
	states, speakers := map[string]map[string]bool{}, map[string]map[string]bool{}
	for _, c := range d.claims {
		subject := ""
		switch {
		case c.Verb == graph.Attributes:
			subject = c.Source.Name
		case c.Verb == graph.Accuses && c.About != nil:
			subject = c.About.Name
		}
		if subject == "" || c.Target.Country == "" {
			continue
		}
		if states[subject] == nil {
			states[subject], speakers[subject] = map[string]bool{}, map[string]bool{}
		}
		states[subject][c.Target.Country], speakers[subject][c.Speaker.Key()] = true, true
	}
	var found []string
	for subject, countries := range states {
		if len(countries) > 1 && len(speakers[subject]) > 1 {
			found = append(found, subject)
		}
	}
	slices.Sort(found)
	return found
}

// bothRoles are the countries that accuse and are accused, themselves or by an agency of theirs.
func (d demonstration) bothRoles() []string {
	accuse, accused := map[string]bool{}, map[string]bool{}
	for _, c := range d.claims {
		if c.Verb != graph.Accuses {
			continue
		}
		for role, party := range map[*map[string]bool]graph.Party{&accuse: c.Source, &accused: *c.Target} {
			if party.Kind == graph.Country || party.Kind == graph.Agency {
				(*role)[party.Country] = true
			}
		}
	}
	var both []string
	for country := range accuse {
		if accused[country] {
			both = append(both, country)
		}
	}
	slices.Sort(both)
	return both
}

var sourceAtTheEnd = regexp.MustCompile(`Source: https?://\S+$`)

// TestEveryParagraphHasItsSource looks up the paragraphs in which the claims stand, and the rows of the table.
func TestEveryParagraphHasItsSource(t *testing.T) {
	d := loadedDemonstration(t)
	texts := map[graph.ID]graph.Document{}
	for _, document := range d.documents {
		texts[document.NodeID()] = document
	}
	for _, c := range d.claims {
		document := texts[c.Document]
		for _, quote := range c.Quotes {
			if paragraph := paragraphAt(document.Text, quote.Start); !sourceAtTheEnd.MatchString(paragraph) {
				t.Errorf("%s: the paragraph has no source: %s", document.File, paragraph)
			}
		}
		if len(c.Quotes) == 0 && !slices.ContainsFunc(c.Reporters, func(r graph.Reporter) bool { return r.Kind == graph.Report }) {
			t.Errorf("%s has no page where it can be read", c.Locator)
		}
	}
}

func paragraphAt(text string, at int) string {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	paragraph, _, _ := strings.Cut(text[start:], "\n")
	return paragraph
}

// TestEveryChronicleSaysWhatItIs reads the embedded files themselves.
func TestEveryChronicleSaysWhatItIs(t *testing.T) {
	const says = "This chronicle was written for jaccuse, in its own words, from public reports. It is not a statement by anyone."
	texts, err := fs.Glob(chronicles, "chronicles/*.md")
	if err != nil || len(texts) < 15 {
		t.Fatalf("%d chronicles, %v", len(texts), err)
	}
	for _, path := range texts {
		content, err := chronicles.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(content), says) {
			t.Errorf("%s does not say what it is", path)
		}
		if strings.ContainsAny(strings.SplitN(string(content), "\n\n", 2)[1], "\"“”") {
			t.Errorf("%s quotes somebody", path)
		}
	}
}

func TestEveryRowOfTheTableHasItsPage(t *testing.T) {
	file, err := chronicles.Open("chronicles/attributions.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	url := slices.Index(rows[0], "url")
	for i, row := range rows[1:] {
		if !strings.HasPrefix(row[url], "http") {
			t.Errorf("row %d has no page", i+2)
		}
	}
}
