# What a till takes to close and an archive to be verified. Sourced by bench/run; has data of its own.
#
# Everything is sold over HTTP by the program, so that every signature is real and every total one that it made: on a clock that
# stands, twenty sessions of 2,000 tickets and their month, then thirty, of which the last is left open. Each run measures on a copy.
# Uses: server.sh, till.sh, bench, work, folder, password.

caisse_email=caisse@exemple.fr

# at CLOCK: starts the server there on $data and logs in; sets port and till_token.
at() {
  MYPROPARTNER_CLOCK=$1 launch caisse --data-dir "$data"
  log_in
}
log_in() {
  till_token=$(answer "$port" POST /api/v1/session "{\"email\":\"$caisse_email\",\"motDePasse\":\"$password\"}" | field jeton)
  [[ -n $till_token ]] || { echo "La session est refusée." >&2; exit 1; }
}
till_does() { act "$port" "$till_token" "$till" "$@" >/dev/null || exit 1; }

# sell_sessions COUNT: opens, sells 2,000 tickets and closes, COUNT times; the last one stays open.
sell_sessions() {
  local n errors
  for ((n = 1; n <= $1; ++n)); do
    till_does ouvrir '{"fondDeCaisse":100}'
    read -r _ errors _ < <("$work/bench_client" --target "127.0.0.1:$port" --scenario "$bench/scenarios/ticket.txt" \
      --rows "$work/caisse.rows" --once --clients 32 --warm-up 0 --seconds 600 --set "token=$till_token" --set "register=$till" \
      --set "cashier=$cashier")
    [[ $errors -eq 0 ]] || exit 1
    ((n > 1)) || sql -c ANALYZE
    ((n == $1)) || close_session
  done
}
# Forty euros each in cash, and the float.
close_session() {
  till_does preparer-cloture
  till_does cloturer '{"comptage":{"500":160,"100":1}}'
}

make_tills() {
  local data=$folder/tills begin shop cashier till till_token
  begin=$(now_ms)
  echo "Données de caisse : 100 000 tickets signés (quelques minutes)…"
  rm -rf "$data"
  MYPROPARTNER_CLOCK=2026-09-30T08:00:00Z launch caisse --data-dir "$data"
  sql -f "$bench/data.sql"
  answer "$port" POST /api/v1/inscription "{\"entreprise\":{\"nom\":\"Bench\",\"email\":\"$caisse_email\",\"businessType\":\"COMMERCE\"},\"utilisateur\":{\"nom\":\"Bench\",\"email\":\"$caisse_email\",\"motDePasse\":\"$password\"}}" |
    grep -q '^HTTP/1.1 201'
  shop=$(sql -c 'SELECT id FROM "Entreprise"') cashier=$(sql -c 'SELECT id FROM "User"')
  sql -c "CALL bench.fill_company('$shop')" -c "CALL bench.fill_clients('$shop', 1000)"
  sql -v company="$shop" -f "$bench/till.sql" >/dev/null
  for _ in 1 2; do till_rows "$shop"; done >"$work/caisse.rows"
  log_in
  till=$(new_register "$port" "$till_token" "$shop" C1)
  sell_sessions 20
  close_session
  stop caisse
  at 2026-09-30T22:30:00Z
  till_does cloturer-mois '{"mois":"2026-09"}'
  stop caisse
  at 2026-10-31T08:00:00Z
  sell_sessions 30
  stop caisse
  echo "  faites en $((($(now_ms) - begin) / 1000)) s"
  touch "$data/bench-tills"
}

# took_ms VERB BODY: milliseconds until its answer.
took_ms() {
  local begin
  begin=$(now_ms)
  till_does "$@"
  echo $(($(now_ms) - begin))
}

measure_tills() {
  local data=$folder/tills-measured till till_token begin day month made archive verified
  rm -rf "$data"
  cp -a --reflink=auto "$folder/tills" "$data"
  # Half past midnight: the month is over, and the program has not seen to it by itself yet.
  at 2026-10-31T23:30:00Z
  till=$(sql -c 'SELECT id FROM "Register"')
  day=$(($(took_ms preparer-cloture) + $(took_ms cloturer '{"comptage":{"500":160,"100":1}}')))
  month=$(took_ms cloturer-mois '{"mois":"2026-10"}')
  begin=$(now_ms)
  archive=$(act "$port" "$till_token" "$till" archiver '{"du":"2026-09-01","au":"2026-10-31"}' | sed -nE 's/.*"archiveId":"([^"]*)".*/\1/p')
  fetch "$port" "/api/v1/Register/$till/archive?archive=$archive" "$till_token" >"$work/caisse.zip"
  made=$(($(now_ms) - begin))
  stop caisse
  rm -rf "$data"
  begin=$(now_ms)
  "$program" verify "$work/caisse.zip" >"$work/caisse.txt" || true
  verified=$(($(now_ms) - begin))
  grep -q 'INTÈGRE.* 100000 tickets' "$work/caisse.txt" || { cat "$work/caisse.txt" >&2; exit 1; }
  promise "$work/caisse.tsv" "clôture d'une journée de 2 000 tickets" 1000 "$day" ms
  promise "$work/caisse.tsv" "clôture d'un mois de 60 000 tickets" 3000 "$month" ms
  promise "$work/caisse.tsv" "vérification d'une archive de 100 000 tickets" 15000 "$verified" ms
  echo "Caisse (archive de 100 000 tickets, $(($(stat -c %s "$work/caisse.zip") / 1048576)) Mo, faite et lue en $made ms)"
  column -t -s $'\t' "$work/caisse.tsv"
}

measure_caisse() {
  : >"$work/caisse.tsv"
  [[ -z $fresh ]] || rm -rf "$folder/tills"
  [[ -e $folder/tills/bench-tills ]] || make_tills
  measure_tills
}
