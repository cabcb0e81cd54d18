package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

// printExplained tells how each claim was drawn, and what was left and why.
func printExplained(out io.Writer, path string, _ *loaders.Document, s loaders.Statement) error {
	fmt.Fprintf(out, "%s: %d claims, %d passages left\n", path, len(s.Claims), len(s.Left))
	for i, claim := range s.Claims {
		explainClaim(out, claim, s.Explanations[i])
	}
	for _, left := range s.Left {
		fmt.Fprintf(out, "\nleft at bytes %d to %d: %s (rule %s)\n  %q\n", left.Quote.Start, left.Quote.End, left.Why, left.Rule, left.Quote.Text)
	}
	return nil
}

func explainClaim(out io.Writer, claim graph.Claim, why prose.Explanation) {
	fmt.Fprintf(out, "\n%s %s → %s, said %s\n", plain(claim.Source.Name), claim.Verb, plain(targetName(claim)), cmp.Or(string(claim.Said), "undated"))
	fmt.Fprintf(out, "  rule      %s, found by %q\n", why.Rule, why.Cue)
	fmt.Fprintf(out, "  voice     %s\n", why.Voice)
	fmt.Fprintf(out, "  mentions  %s\n", plain(strings.Join(why.Mentions, "; ")))
	for _, reporter := range claim.Reporters {
		fmt.Fprintf(out, "  reporter  %s\n", plain(reporter.Name))
	}
	for _, quote := range claim.Quotes {
		fmt.Fprintf(out, "  bytes %d to %d: %q\n", quote.Start, quote.End, quote.Text)
	}
}

func targetName(claim graph.Claim) string {
	if claim.Target == nil {
		return "nobody named"
	}
	return claim.Target.Name
}
