# Starting servers, asking them, ending them. Sourced by bench/run.
# Uses: program, work, data, tap, started (an associative array); `launch` sets port, pid and took.

stop() {
  local name=$1
  [[ -n ${started[$name]:-} ]] || return 0
  kill -TERM "${started[$name]}" 2>/dev/null || true
  wait "${started[$name]}" 2>/dev/null || true
  unset "started[$name]"
}
finish() {
  for name in "${!started[@]}"; do stop "$name"; done
  rm -rf "$tap"
}
trap finish EXIT
trap 'exit 130' INT TERM

now_ms() { date +%s%3N; }

# answer PORT METHOD TARGET [BODY] [HEADER]: prints status line, header and body.
answer() {
  local LC_ALL=C body=${4:-} link
  exec {link}<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf '%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n%s' \
    "$2" "$3" "${5:+$5$'\r\n'}" "${#body}" "$body" >&"$link"
  cat <&"$link"
  exec {link}>&-
}

# launch NAME WORDS…: starts `mypropartner serve WORDS` and waits for its first answer; sets pid, port and took (ms).
launch() {
  local name=$1 log=$work/$1.log begin
  shift
  begin=$(now_ms)
  # Emptied before the loop below looks: the log of an earlier start names a port that is nobody's.
  : >"$log"
  "$program" serve --listen 127.0.0.1:0 "$@" >>"$log" 2>&1 &
  pid=$!
  started[$name]=$pid
  port=
  while :; do
    if ! kill -0 "$pid" 2>/dev/null; then
      tail -n 5 "$log" >&2
      exit 1
    fi
    # Whole lines only: half of a port leads nowhere.
    [[ -n $port ]] ||
      port=$(while IFS= read -r line; do printf '%s\n' "$line"; done <"$log" | grep -oE '127\.0\.0\.1:[1-9][0-9]*' | head -n 1 | cut -d: -f2 || true)
    if [[ -n $port ]] && answer "$port" GET /readyz 2>/dev/null | grep -q '^HTTP/1.1 200'; then break; fi
    sleep 0.01
  done
  took=$(($(now_ms) - begin))
}

resident() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }
sql() { PGOPTIONS='-c client_min_messages=warning' "$program" psql --data-dir "$data" -- -X -q -At -v ON_ERROR_STOP=1 "$@"; }
field() { sed -nE "s/.*\"$1\":\"([^\"]*)\".*/\1/p" | head -n 1; }
