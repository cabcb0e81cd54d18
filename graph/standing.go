package graph

import "slices"

// pair is two nodes, the lower ID first.
type pair [2]ID

func pairOf(a, b ID) pair { return pair{min(a, b), max(a, b)} }

// judgements holds, for each pair, the judgement that counts among those not taken back.
type judgements struct {
	byPeople   map[pair]EntryKind
	byResolver map[pair]EntryKind
}

func standing(entries []Entry) (judgements, error) {
	j := judgements{byPeople: map[pair]EntryKind{}, byResolver: map[pair]EntryKind{}}
	undone := Undone(entries)
	for _, entry := range entries {
		if undone[entry.ID] || (entry.Kind != EntrySame && entry.Kind != EntryDifferent) {
			continue
		}
		body, err := entry.Judgement()
		if err != nil {
			return j, err
		}
		j.add(entry, pairOf(entry.Subject, body.With))
	}
	return j, nil
}

// add lets people's latest judgement of a pair count. Of the resolver's, "different" counts in any order.
func (j judgements) add(entry Entry, p pair) {
	if entry.By != Resolver {
		j.byPeople[p] = entry.Kind
		return
	}
	if j.byResolver[p] != EntryDifferent {
		j.byResolver[p] = entry.Kind
	}
}

// Undone is the set of the entries that others among them took back.
func Undone(entries []Entry) map[ID]bool {
	undone := map[ID]bool{}
	for _, entry := range entries {
		if entry.Kind == EntryUndone {
			undone[entry.Subject] = true
		}
	}
	return undone
}

// people lists the pairs that people judged so, sorted.
func (j judgements) people(kind EntryKind) []pair { return pairsOf(j.byPeople, kind) }

// resolver lists the pairs that the resolver holds to be the same and people did not judge, sorted.
func (j judgements) resolver() []pair {
	return slices.DeleteFunc(pairsOf(j.byResolver, EntrySame), func(p pair) bool {
		_, judged := j.byPeople[p]
		return judged
	})
}

func pairsOf(judged map[pair]EntryKind, kind EntryKind) []pair {
	var pairs []pair
	for p, k := range judged {
		if k == kind {
			pairs = append(pairs, p)
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int { return slices.Compare(a[:], b[:]) })
	return pairs
}
