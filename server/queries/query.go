package queries

import (
	"encoding/json"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// A Query is one GraphQL query kept under a name.
type Query struct {
	Name        string // in lower case with dashes
	Title       string // its name for people
	Description string // what it answers; "" where nobody said
	Category    string // what it is listed under; "" for nothing
	Text        string // the query, behind a header of comments that tells all of these
	Parameters  []Parameter
	Owner       string    // who saved it; "" for one that is built in
	Version     int       // from 1 on
	Versions    []int     // those that stand, the latest first
	Saved       time.Time // when this version was saved; zero for one that is built in
	Entry       graph.ID  // the entry of the ledger that holds it; "" for one that is built in
}

// BuiltIn reports whether the query is a part of jaccuse, not of the ledger.
func (q Query) BuiltIn() bool { return q.Owner == "" }

// Defaults are the values of the parameters that have a default.
func (q Query) Defaults() map[string]any {
	values := map[string]any{}
	for _, parameter := range q.Parameters {
		if parameter.Default == nil {
			continue
		}
		var value any
		_ = json.Unmarshal(parameter.Default, &value) // it was marshalled when the query was read
		values[parameter.Name] = value
	}
	return values
}

// A Parameter is a variable of a query.
type Parameter struct {
	Name        string          // without the dollar sign
	Type        string          // in GraphQL, such as "[ID!]!"
	List        bool            // whether it takes several values
	Required    bool            // whether it must be given: no null, no default
	Default     json.RawMessage // nil for none
	Description string
	Control     Control
	Choices     []string // the values of an enum
}

// A Control says how to ask people for a parameter.
type Control string

const (
	TextControl    Control = "TEXT"
	NumberControl  Control = "NUMBER"
	DateControl    Control = "DATE"
	SwitchControl  Control = "SWITCH"
	ChoiceControl  Control = "CHOICE"
	ActorControl   Control = "ACTOR"
	GroupControl   Control = "GROUP"
	CountryControl Control = "COUNTRY"
)

var controls = []Control{
	TextControl, NumberControl, DateControl, SwitchControl, ChoiceControl, ActorControl, GroupControl, CountryControl,
}
