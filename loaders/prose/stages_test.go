package prose

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// prepared is a reader that has parted a text into sentences, with the publisher's name, "" for none.
func prepared(text, publisher string) *reader {
	document := graph.Document{Key: "test", Text: text, Published: "2024-05-15"}
	if publisher != "" {
		party := graph.PartyOf(graph.Mention{Name: publisher, Kind: graph.Organization})
		document.Publisher = &party
	}
	r := newReader(New(gazetteer.Default()), document)
	r.prepare()
	return r
}

func TestSegments(t *testing.T) {
	text := `Home > News

Ministry answers questions

On 14 May, the spokesperson of the ministry answered questions on
NATO and on Mr. Smith. He spoke for the U.S. The next one did not.

A link may end a paragraph. Read on at https://example.org/page

Q: What do you say to this?

Spokesperson: It is untrue. We said so.

And we say it again.

Copyright Ministry`
	want := []string{
		"headline: Ministry answers questions",
		"body: On 14 May, the spokesperson of the ministry answered questions on\nNATO and on Mr. Smith.",
		"body: He spoke for the U.S.",
		"body: The next one did not.",
		"body: A link may end a paragraph.",
		"body: Read on at",
		"question of Q: What do you say to this?",
		"turn of Spokesperson: It is untrue.",
		"turn of Spokesperson: We said so.",
		"turn of Spokesperson: And we say it again.",
	}
	var got []string
	for _, s := range prepared(text, "").sentences {
		kind := string(s.paragraph.kind)
		if turn := s.paragraph.turn; turn != nil && turn.question {
			kind = "question of " + turn.label
		} else if turn != nil {
			kind = "turn of " + turn.label
		}
		got = append(got, kind+": "+text[s.start():s.end()])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestMentions(t *testing.T) {
	for text, want := range map[string]string{
		"The US and a coalition of its allies met.":                       "United States COUNTRY US; allies of the United States COALITION",
		"China's Ministry of State Security and us":                       "Ministry of State Security AGENCY CN; we",
		"They named UNC9999, Storm-1234 and Unit 99999.":                  "they; UNC9999 GROUP; Storm-1234 GROUP; Unit 99999 AGENCY",
		"Dutch officials met Russian state-sponsored hackers.":            "Netherlands COUNTRY NL; Russia COUNTRY RU",
		"The report named two GRU units (26165, 74455).":                  "GRU AGENCY RU; GRU Unit 26165 AGENCY RU; GRU Unit 74455 AGENCY RU",
		"Officials blamed Acme Widgets Ltd. for it.":                      "Acme Widgets Ltd ORGANIZATION; it",
		"Let us go to the north of the island with Prime Minister Bo Ek.": "we; Bo Ek PERSON",
		"Pyongyang denied it; the DPRK is silent.":                        "North Korea COUNTRY KP; it; North Korea COUNTRY KP",
		"The US and two of its NATO allies spoke.":                        "United States COUNTRY US; two NATO allies of the United States COALITION",
	} {
		r := prepared(text, "")
		var got []string
		for _, s := range r.sentences {
			r.mention(s)
			for _, m := range s.outer() {
				got = append(got, describe(m))
			}
		}
		if text := strings.Join(got, "; "); text != want {
			t.Errorf("mentions (-want +got)\n%s", cmp.Diff(want, text))
		}
	}
}

func describe(m *mention) string {
	if m.sort == pronoun {
		return map[string]string{"speaker": "we", "many": "they", "thing": "it"}[m.back]
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s %s", m.actor.Name, m.actor.Kind, m.actor.Country))
}

func TestVoices(t *testing.T) {
	for text, want := range map[string]string{
		"Norway said on Monday that Iran attacked.":                 "attacked: reported Norway",
		"Iran attacked, Norway said.":                               "attacked: reported Norway",
		"According to a report of Kaspersky, Iran attacked.":        "attacked: cited Kaspersky",
		"“Iran attacked our servers last week,” Acme Widgets said.": "attacked: quoted Acme Widgets",
		"Norway denied that Iran attacked.":                         "attacked: silent Norway",
		"Norway did not say that Iran attacked.":                    "attacked: silent ",
		"Some said that Iran attacked.":                             "attacked: outside ",
		"Iran attacked last week.":                                  "attacked: outside ",
	} {
		r := prepared(text, "")
		s := r.sentences[0]
		r.mention(s)
		r.voices(s)
		for i, token := range s.tokens {
			if token.word != "attacked" {
				continue
			}
			v, who := s.voices[i], ""
			if v.party != nil {
				who = v.party.Name
			}
			if got := fmt.Sprintf("attacked: %s %s", v.manner, who); got != want {
				t.Errorf("%s: got %q, want %q", text, got, want)
			}
		}
	}
}

func TestDates(t *testing.T) {
	for words, want := range map[string]graph.Date{
		"on Monday":          "2024-05-13",
		"on Wednesday":       "2024-05-15",
		"today":              "2024-05-15",
		"yesterday":          "2024-05-14",
		"on 20 July":         "2023-07-20",
		"on July 20th, 2021": "2021-07-20",
		"in July 2021":       "2021-07",
		"in March":           "2024-03",
		"on 31 February":     "",
		"in the morning":     "",
	} {
		r := prepared("Norway "+words+" accused Iran of a hack.", "")
		if got := r.dateNear(r.sentences[0], 1); got != want {
			t.Errorf("%s: got %q, want %q", words, got, want)
		}
	}
}
