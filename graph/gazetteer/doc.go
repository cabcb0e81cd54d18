// Package gazetteer knows the actors that are often named in the affairs of states in cyberspace: countries, the organs of
// states, international bodies, vendors, media, companies and APT groups, each with the names it goes by.
//
// It holds facts of naming and belonging only, in the tables of the folder data, which people may read and mend: one entry
// a line, sorted by ref, the columns explained at the head of each file. It never says who stands behind a group: that is a
// claim, and claims have speakers. A unit and a group that people take for one another (PLA Unit 61398 and APT1) are two
// entries.
package gazetteer
