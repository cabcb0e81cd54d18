package sqlite

import (
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// Subqueries on a list of IDs. A node's ID stands for every node that was judged the same: for all with its canonical node.
const (
	sameNodes = `SELECT same.id FROM json_each(?) given JOIN node n ON n.id = given.value JOIN node same ON same.canonical = n.canonical`

	mentionsOf = `SELECT m.number FROM json_each(?) given JOIN node n ON n.id = given.value
		JOIN node same ON same.canonical = n.canonical JOIN mention m ON m.node = same.id`

	mentionsFrom = `SELECT m.number FROM json_each(?) given JOIN node n ON n.united_country = given.value AND n.canonical = n.id
		JOIN node same ON same.canonical = n.id JOIN mention m ON m.node = same.id`

	claimsGiven = `SELECT number FROM claim WHERE id IN (SELECT value FROM json_each(?))`

	claimsReportedBy = `SELECT claim FROM reporter WHERE mention IN (` + mentionsOf + `)`
	documentsOf      = `SELECT number FROM document WHERE id IN (` + sameNodes + `)`
	documentsBy      = `SELECT number FROM document WHERE publisher IN (` + mentionsOf + `)`
	claimsWithWords  = `SELECT claim FROM quote WHERE number IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)`
	answered         = `EXISTS (SELECT 1 FROM answer WHERE accusation = c.number)`
)

// claimsWhere turns a filter into conditions on claims c. Nothing else does.
func claimsWhere(f graph.ClaimFilter) where {
	var w where
	among(&w, "c.id", f.IDs)
	among(&w, "c.verb", f.Verbs)
	wherePartiesAre(&w, f)
	listed(&w, "c.document IN ("+documentsOf+")", f.Documents)
	listed(&w, "c.document IN ("+documentsBy+")", f.Publishers)
	among(&w, "c.loader", f.Loaders)
	listed(&w, "c.loader NOT IN (SELECT value FROM json_each(?))", f.NotLoaders)
	whereAnswers(&w, f)
	whereDates(&w, f)
	whereWords(&w, f.Words)
	among(&w, "c.likelihood", f.Likelihoods)
	among(&w, "c.confidence", f.Confidences)
	among(&w, "c.reliability", f.Reliabilities)
	return w
}

func wherePartiesAre(w *where, f graph.ClaimFilter) {
	listed(w, "c.speaker IN ("+mentionsOf+")", f.Speakers)
	listed(w, "c.speaker NOT IN ("+mentionsOf+")", f.NotSpeakers)
	listed(w, "c.source IN ("+mentionsOf+")", f.Sources)
	listed(w, "c.target IN ("+mentionsOf+")", f.Targets)
	listed(w, "c.about IN ("+mentionsOf+")", f.About)
	listed(w, "c.number IN ("+claimsReportedBy+")", f.Reporters)
	if len(f.Parties) > 0 {
		w.add("(c.source IN ("+mentionsOf+") OR c.target IN ("+mentionsOf+"))", list(f.Parties), list(f.Parties))
	}
	if len(f.Between) > 0 {
		w.add("c.source IN ("+mentionsOf+") AND c.target IN ("+mentionsOf+")", list(f.Between), list(f.Between))
	}
	listed(w, "c.source IN ("+mentionsFrom+")", f.SourceCountries)
	listed(w, "c.target IN ("+mentionsFrom+")", f.TargetCountries)
}

func whereAnswers(w *where, f graph.ClaimFilter) {
	listed(w, "c.number IN (SELECT denial FROM answer WHERE accusation IN ("+claimsGiven+"))", f.Answers)
	switch {
	case f.Answered == nil:
	case *f.Answered:
		w.add("c.verb = 'ACCUSES' AND " + answered)
	default:
		w.add("c.verb = 'ACCUSES' AND NOT " + answered)
	}
}

// whereWords lets nothing through for a text that holds no words, such as "?".
func whereWords(w *where, text string) {
	words := graph.Words(text)
	switch {
	case len(words) > 0:
		w.add("c.number IN ("+claimsWithWords+")", allOf(words, ""))
	case text != "":
		w.add("FALSE")
	}
}

func whereDates(w *where, f graph.ClaimFilter) {
	w.within(f.Said, "c.said")
	published := where{}
	published.within(f.Published, "published")
	if !published.everything() {
		w.add("c.document IN (SELECT number FROM document"+published.only()+")", published.args...)
	}
	if !f.RecordedBefore.IsZero() {
		w.add("c.recorded < ?", f.RecordedBefore.Add(time.Microsecond-1).UnixMicro()) // rounded up, so that nothing before it is lost
	}
}
