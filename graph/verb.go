package graph

import "slices"

// A Verb is what a claim says that its source does to its target.
type Verb string

const (
	// Accuses: the source says that the target did, does or stands behind something wrongful.
	Accuses Verb = "ACCUSES"
	// Denies: the source rejects an accusation. The target is the accuser it answers, if the document says who that is.
	Denies Verb = "DENIES"
	// Cites: the source relies on the target, a report or, when no report is named, its publisher.
	Cites Verb = "CITES"
	// Attributes: the speaker says that the source (a group, unit, firm or person) belongs to or works for the target.
	Attributes Verb = "ATTRIBUTES"
	// Endorses: the source supports the target's accusation without making it its own.
	Endorses Verb = "ENDORSES"
	// ClaimsResponsibility: the source says "we did it". The target, if any, is the victim. It is no accusation.
	ClaimsResponsibility Verb = "CLAIMS_RESPONSIBILITY"
)

var verbs = []Verb{Accuses, Denies, Cites, Attributes, Endorses, ClaimsResponsibility}

// Verbs lists every verb, in the order in which they are shown.
func Verbs() []Verb { return slices.Clone(verbs) }

// Valid reports whether the verb is one of Verbs.
func (v Verb) Valid() bool { return slices.Contains(verbs, v) }

// SourceSpeaks reports whether the source of such a claim is always its speaker. Only an attribution is made about a third party.
func (v Verb) SourceSpeaks() bool { return v.Valid() && v != Attributes }

// NeedsTarget reports whether a claim with this verb must name a target.
func (v Verb) NeedsTarget() bool { return v.Valid() && v != Denies && v != ClaimsResponsibility }
