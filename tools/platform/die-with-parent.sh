#!/bin/sh
# Runs "$@" so that it dies with the process named by ORRERY_PARENT, also when that is killed with -9.
# MINIFLARE_WORKERD_PATH points here too: Miniflare then starts the runtime as `die-with-parent.sh serve …`,
# and ORRERY_RUNTIME names the real binary.

if [ "$1" = --armed ]; then
  shift
  # Safe because the signal is armed by now: a parent that died before that is no longer our parent.
  [ "$PPID" = "$ORRERY_PARENT" ] || exit 1
  exec "$@"
fi

[ "$1" = serve ] && set -- "$ORRERY_RUNTIME" "$@"

# Tried, not looked up: BusyBox has a setpriv that cannot do this.
if setpriv --pdeathsig KILL true 2>/dev/null; then
  exec setpriv --pdeathsig KILL "$0" --armed "$@"
fi

# Without it (macOS, BusyBox) a watcher looks once a second, and a second is how long an orphan can last.
# Descriptor 9 keeps the input, which a shell takes from what it runs in the background; 3 is the program's own.
kill -0 "$ORRERY_PARENT" 2>/dev/null || exit 1
exec 9<&0
"$@" <&9 9<&- &
child=$!
exec 9<&-
trap 'kill -TERM $child 2>/dev/null' TERM
trap '' INT
(
  trap '' TERM
  while kill -0 $$ 2>/dev/null && kill -0 "$ORRERY_PARENT" 2>/dev/null && kill -0 $child 2>/dev/null; do sleep 1; done
  kill -KILL $child 2>/dev/null
) </dev/null >/dev/null 2>&1 &
wait $child
