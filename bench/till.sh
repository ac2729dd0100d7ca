# Registers for what the till promises. Sourced by bench/run.
# Uses: server.sh, bench.

# new_register PORT TOKEN COMPANY CODE: a register of the main store; prints its id.
new_register() {
  local store
  store=$(sql -c "SELECT id FROM \"Store\" WHERE \"entrepriseId\" = '$3' AND \"isMainStore\"")
  answer "$1" POST /api/v1/Register "{\"storeId\":\"$store\",\"nom\":\"Caisse $4\",\"code\":\"$4\"}" "Authorization: Bearer $2" >/dev/null
  sql -c "SELECT id FROM \"Register\" WHERE \"storeId\" = '$store' AND code = '$4'"
}

# act PORT TOKEN REGISTER VERB [BODY]: the answer, or the reason on the standard error.
act() {
  local said
  said=$(answer "$1" POST "/api/v1/Register/$3/$4" "${5:-"{}"}" "Authorization: Bearer $2")
  head -n 1 <<<"$said" | grep -q '^HTTP/1.1 20' || { echo "$4 échoue : $said" >&2; return 1; }
  tail -n 1 <<<"$said"
}

# till_rows COMPANY: a client and five articles in stock, one row a line.
till_rows() {
  sql -F $'\t' -c "WITH a AS (SELECT array_agg(id ORDER BY id) AS ids FROM \"Article\" WHERE \"entrepriseId\" = '$1' AND reference LIKE 'CAISSE-%')
    SELECT c.id, array_to_string(ARRAY(SELECT a.ids[1 + (c.n * 7 + k * 11) % cardinality(a.ids)] FROM generate_series(1, 5) k), E'\t')
    FROM a, (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS n FROM \"Client\" WHERE \"entrepriseId\" = '$1' LIMIT 1000) c"
}

# fetch PORT TARGET TOKEN: the body of an answer as it is, whatever its length.
fetch() {
  local link
  exec {link}<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n' "$2" "$3" >&"$link"
  LC_ALL=C sed '1,/^\r$/d' <&"$link"
  exec {link}>&-
}
