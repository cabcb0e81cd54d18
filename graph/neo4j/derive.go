package neo4j

import "github.com/jaccuse/jaccuse/graph"

// edgeTypes are the types of the edges that are derived from claims. They stand in statements as fragments, since the planner
// knows only a long way to relationships whose type is a parameter.
var edgeTypes = map[graph.Verb]string{
	graph.Accuses:              "ACCUSES",
	graph.Denies:               "DENIES",
	graph.Cites:                "CITES",
	graph.Attributes:           "ATTRIBUTED_TO",
	graph.Endorses:             "ENDORSES",
	graph.ClaimsResponsibility: "CLAIMS_RESPONSIBILITY",
}

// addToEdges counts new claims in at the edges that they make.
func (w *writing) addToEdges(fresh []graph.Claim) error {
	byVerb := map[graph.Verb][]graph.ID{}
	for _, claim := range fresh {
		byVerb[claim.Verb] = append(byVerb[claim.Verb], claim.ID)
	}
	for verb, ids := range byVerb {
		if _, err := w.run("add_to_edges", map[string]any{"ids": ids}, fragment{"type", edgeTypes[verb]}); err != nil {
			return err
		}
	}
	return nil
}

// recount notes the pairs of nodes whose claims are to be counted anew, as a statement finds them.
func (w *writing) recount(statement string, ids []graph.ID) error {
	if len(ids) == 0 {
		return nil
	}
	rows, err := w.run(statement, map[string]any{"ids": ids})
	for _, r := range rows {
		w.pairs[graph.Edge{Verb: graph.Verb(r.text("verb")), Source: r.id("source"), Target: r.id("target")}] = true
	}
	return err
}

// deriveEdges counts the claims of the noted pairs.
func (w *writing) deriveEdges() error {
	byVerb := map[graph.Verb][]map[string]any{}
	for pair := range w.pairs {
		byVerb[pair.Verb] = append(byVerb[pair.Verb], map[string]any{"source": pair.Source, "target": pair.Target})
	}
	for verb, pairs := range byVerb {
		if _, err := w.run("derive_edges", map[string]any{"verb": verb, "pairs": pairs}, fragment{"type", edgeTypes[verb]}); err != nil {
			return err
		}
	}
	return nil
}
