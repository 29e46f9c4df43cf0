# Runs a program and ends it when the pipe on our standard input says so or breaks.
exec 3<&0
trap : HUP INT TERM
"$@" </dev/null 3<&- &
program=$!
(
    trap '' HUP INT TERM
    read -r word <&3
    kill -TERM "$program"
    seconds=0
    while kill -0 "$program" && [ "$seconds" -lt 30 ]; do
        sleep 1
        seconds=$((seconds + 1))
    done
    kill -KILL "$program"
) 2>/dev/null &
reader=$!
exec 3<&- </dev/null
# a signal to us interrupts the waiting, not the program
while :; do
    wait "$program"
    status=$?
    kill -0 "$program" 2>/dev/null || break
done
kill -KILL "$reader" 2>/dev/null
exit "$status"
