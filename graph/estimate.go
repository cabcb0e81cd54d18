package graph

import "slices"

// A Likelihood is how probable the speaker says it is: the seven terms of Intelligence Community Directive 203, from
// "almost no chance" (1-5 %) to "almost certain" (95-99 %). "" where the speaker gives none.
type Likelihood string

const (
	AlmostNoChance    Likelihood = "ALMOST_NO_CHANCE"
	VeryUnlikely      Likelihood = "VERY_UNLIKELY"
	Unlikely          Likelihood = "UNLIKELY"
	RoughlyEvenChance Likelihood = "ROUGHLY_EVEN_CHANCE"
	Likely            Likelihood = "LIKELY"
	VeryLikely        Likelihood = "VERY_LIKELY"
	AlmostCertain     Likelihood = "ALMOST_CERTAIN"
)

var likelihoods = []Likelihood{AlmostNoChance, VeryUnlikely, Unlikely, RoughlyEvenChance, Likely, VeryLikely, AlmostCertain}

// Likelihoods lists the seven terms, least probable first.
func Likelihoods() []Likelihood { return slices.Clone(likelihoods) }

// A Confidence is how sure a judgement is said to be ("we assess with moderate confidence"). It is never mixed with
// likelihood: one can be highly confident that something is unlikely. "" where none is given.
type Confidence string

const (
	LowConfidence      Confidence = "LOW"
	ModerateConfidence Confidence = "MODERATE"
	HighConfidence     Confidence = "HIGH"
)

var confidences = []Confidence{LowConfidence, ModerateConfidence, HighConfidence}

// Confidences lists the three levels, lowest first.
func Confidences() []Confidence { return slices.Clone(confidences) }

// A Grade is the Admiralty grade (NATO AJP-2.1): two values that are given apart and never added up.
type Grade struct {
	Reliability string // of the source, "A" (completely reliable) to "E" (unreliable), "F" cannot be judged; "" not graded
	Credibility string // of the information, "1" (confirmed) to "5" (improbable), "6" cannot be judged; "" not graded
}
