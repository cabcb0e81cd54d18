package graph

import "slices"

// A Kind says what a node is. The values are those that the API, both stores and the exports show.
type Kind string

const (
	Country      Kind = "COUNTRY"      // a state or territory
	Agency       Kind = "AGENCY"       // any organ of a state: ministry, service, military unit, CERT
	Group        Kind = "GROUP"        // an APT group: what STIX calls an intrusion set
	Organization Kind = "ORGANIZATION" // a company, vendor, medium or international body
	Person       Kind = "PERSON"       // a named human being
	Coalition    Kind = "COALITION"    // several unnamed parties together: "allies of the United States"
	Report       Kind = "REPORT"       // a document, loaded or only relied on
	Incident     Kind = "INCIDENT"     // an incident, operation or campaign
)

var kinds = []Kind{Country, Agency, Group, Organization, Person, Coalition, Report, Incident}

// Kinds lists every kind, in the order in which they are shown.
func Kinds() []Kind { return slices.Clone(kinds) }

// Valid reports whether the kind is one of Kinds.
func (k Kind) Valid() bool { return slices.Contains(kinds, k) }

// Actor reports whether nodes of this kind can speak or act: all but reports and incidents.
func (k Kind) Actor() bool { return k.Valid() && k != Report && k != Incident }
