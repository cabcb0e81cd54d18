package prose

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// TestDenialAndDate shows what a denial tells of the accusation that it answers, and which one that is.
func TestDenialAndDate(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"the accusation it implies is older than the denial, no more is known": {
			"On 3 May 2024 Peru denied the accusations by Brazil.",
			[]string{"Peru DENIES Brazil, said 2024-05-03, answers 1", "Brazil ACCUSES Peru"},
		},
		"who names the organ did not accuse the state as well": {
			"On 2 May 2024 Ukraine accused the GRU of an attack. The next day Russia denied the accusations by Ukraine.",
			[]string{"Ukraine ACCUSES GRU, said 2024-05-02", "Russia DENIES Ukraine, said 2024-05-03, answers 1"},
		},
		"a ministry that denies speaks for the state accused": {
			"The Russian embassy in Oslo rejected the accusations by Norway.",
			[]string{"Russian embassy DENIES Norway, answers 1", "Norway ACCUSES Russia"},
		},
		"what is said later is not answered": {
			"On 1 May 2024 Peru denied the accusations by Brazil. On 9 May 2024 Brazil accused Peru of a hack.",
			[]string{"Peru DENIES Brazil, said 2024-05-01", "Brazil ACCUSES Peru, said 2024-05-09"},
		},
		"an organ accused itself answers for itself": {
			"In 2023 Ukraine accused Russia of an attack. In 2024 Ukraine accused the GRU of hacking. The GRU denied the accusations by Ukraine.",
			[]string{"Ukraine ACCUSES Russia, said 2023", "Ukraine ACCUSES GRU, said 2024", "GRU DENIES Ukraine, answers 1"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, claim := range New(gazetteer.Default()).Read(graph.Document{Key: "test", Text: c.text}).Claims {
				got = append(got, summary(claim))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestDateOfAct shows when an act was, where a sentence has several dates or a long subject.
func TestDateOfAct(t *testing.T) {
	for text, want := range map[string]graph.Date{
		"In 2014 Norway accused Iran of a hack.":                                             "2014",
		"On 20 July 2021 Norway accused Iran of the hack of 3 May 2021.":                     "2021-07-20",
		"Norway accused Iran of the hack of 3 May 2021.":                                     "",
		"On 24 May 2023 Norway, Denmark, Sweden, Finland, Iceland and Estonia accused Iran.": "2023-05-24",
		"Norway accused Iran of meddling in 2014.":                                           "",
		"In May 2020 Norway accused Iran of the April hack of its ports.":                    "2020-05",
	} {
		claims := New(gazetteer.Default()).Read(graph.Document{Key: "test", Text: text}).Claims
		if len(claims) == 0 || claims[0].Said != want {
			t.Errorf("%s: want %q, got %+v", text, want, claims)
		}
	}
}

// TestDateOfTheSentenceBefore shows which sentences take their date from the one before.
func TestDateOfTheSentenceBefore(t *testing.T) {
	for text, want := range map[string]graph.Date{
		"The same day Norway accused Iran.":                          "2021-07-20",
		"The next day Norway accused Iran.":                          "2021-07-21",
		"In its report of the same day Norway blamed Iran.":          "2021-07-20",
		"It accused Iran of another hack.":                           "2021-07-20",
		"Later Norway accused Iran of another hack.":                 "",
		"Sweden was surprised. It accused Iran of a hack of itself.": "",
	} {
		text = "On 20 July 2021 Norway accused Cuba of a hack. " + text
		claims := New(gazetteer.Default()).Read(graph.Document{Key: "test", Text: text}).Claims
		last := claims[len(claims)-1]
		if last.Target.Name != "Iran" || last.Said != want {
			t.Errorf("%s: want Iran accused at %q, got %+v", text, want, last)
		}
	}
}
