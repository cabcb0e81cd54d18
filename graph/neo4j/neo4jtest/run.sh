# usage: sh -c "$(cat run.sh)" neo4j HOME JAVA JARS
trap '' INT HUP # an interrupt is for our starter; the server goes when its starter is gone
exec 3<&0
{
	read -r _ <&3
	kill -9 $$
	for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 $$ && sleep 0.1; done
	rm -rf "$1"
} 2>/dev/null &
# Tests ask many different statements for a short time: the quick compiler alone costs them the least.
exec "$2" -Xms512m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$3/*" org.neo4j.server.CommunityEntryPoint \
	--home-dir="$1" --config-dir="$1/conf" </dev/null 3<&-
