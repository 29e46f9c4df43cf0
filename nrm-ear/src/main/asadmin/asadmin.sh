# Words that install.sh and uninstall.sh share. Reads the configuration file named in $conf; passwords never stand in a command line.
case $conf in
    */*) ;;
    *) conf=./$conf ;;
esac
. "$conf"
: "${ASADMIN:?is not set in $conf}" "${ADMIN_HOST:=localhost}" "${ADMIN_PORT:=4848}" "${ADMIN_USER:=admin}" "${ADMIN_PASSWORD_FILE:=}"
: "${DATABASE_URL:?is not set in $conf}" "${DATABASE_USER:=nrm_app}" "${DATABASE_OWNER:=nrm_owner}" "${KEYS_FILE:?is not set in $conf}"
: "${DATABASE_PASSWORD_FILE:?is not set in $conf}" "${DATABASE_OWNER_PASSWORD_FILE:?is not set in $conf}"
: "${KEYS_CREATE:=false}" "${DEMONSTRATION:=false}" "${ADMINISTRATOR_PASSWORD_FILE:=}" "${PROXY_ADDRESSES:=}" "${HOSTS:=}" "${HTTP_THREADS:=50}" "${POOL_SIZE:=40}"

secrets=$(mktemp)
trap 'rm -f "$secrets"' EXIT
trap 'exit 1' HUP INT TERM

say() {
    echo "== $*"
}

refuse() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# asadmin of the domain we were told; terse, so that lists are lists
asadmin() {
    if [ -n "$ADMIN_PASSWORD_FILE" ]; then
        grep '^AS_ADMIN_PASSWORD=' "$ADMIN_PASSWORD_FILE" >"$secrets"
    else
        : >"$secrets"
    fi
    [ -z "${alias_password:-}" ] || printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$alias_password" | sed 's/[\\ ]/\\&/g' >>"$secrets"
    "$ASADMIN" --interactive=false --terse=true --host "$ADMIN_HOST" --port "$ADMIN_PORT" --user "$ADMIN_USER" \
        --passwordfile "$secrets" "$@"
}

# a password alias is a configuration property of the same name, kept encrypted by Payara
alias_from_file() {
    alias_password=$(cat "$2")
    [ -n "$alias_password" ] || refuse "$2 is empty; it shall hold a password"
    # asadmin reads its password file as Latin-1: what is beyond ASCII would silently become another password
    case $(printf '%s' "$alias_password" | LC_ALL=C tr -d '\040-\176' | wc -c) in
        *[1-9]*) refuse "$2 shall hold one line of ASCII characters: asadmin takes no other password as it is" ;;
    esac
    if asadmin list-password-aliases | grep -qx "$1"; then
        asadmin update-password-alias "$1"
    else
        asadmin create-password-alias "$1"
    fi
    alias_password=
}

forget_alias() {
    ! asadmin list-password-aliases | grep -qx "$1" || asadmin delete-password-alias "$1"
}

configure() {
    asadmin set-config-property --propertyName "$1" --propertyValue "$2" --source domain
}

forget() {
    asadmin delete-config-property --propertyName "$1" --source domain
}

# what stands between the address and our own parameters
separator() {
    case $DATABASE_URL in
        *\?*) printf '&' ;;
        *) printf '?' ;;
    esac
}

# How long a database that does not answer is waited for, unless the address says it: 5 s for a connection, 30 s for each answer. The largest
# report over a million cases takes a sixth of that, and proxies give up after 60 s: users shall get our answer before.
patience() {
    for parameter in connectTimeout=5000 socketTimeout=30000; do
        case $DATABASE_URL in
            *[?\&]"${parameter%=*}"=*) ;;
            *) printf '&%s' "$parameter" ;;
        esac
    done
}

# what the server said of an attribute when it was asked for all
found() {
    printf '%s\n' "$found" | sed -n "s/^$1=//p" | grep .
}

# Sets one attribute of the HTTP service, where it differs. Payara starts its listener anew for each, and two starts that come too close
# can leave it stopped without a word (seen in 4 of 90 tries): hence one at a time, and a look whether it listens again.
http_attribute() {
    [ "$(found "$1")" != "$2" ] || return 0
    asadmin set "$1=$2"
    listens_soon || {
        asadmin set "$listener.enabled=false"
        asadmin set "$listener.enabled=true"
        listens_soon
    } || refuse "http-listener-1 does not listen any more since $1 was set to $2; restart the domain and run this script again"
}

listens_soon() {
    for try in 1 2 3 4 5; do
        ! listens || return 0
        sleep 1
    done
    return 1
}

# asadmin itself is what is certainly here to knock at a port: anything but "does not listen" is an answer.
# A listener that is switched off, or whose port stands elsewhere, can't be looked at.
listens() {
    port=$(found "$listener.port") || return 0
    [ "$(found "$listener.enabled")" = true ] || return 0
    case $port in
        *[!0-9]*) return 0 ;;
    esac
    address=$(found "$listener.address") || address=0.0.0.0
    [ "$address" != 0.0.0.0 ] || address=$ADMIN_HOST
    ! "$ASADMIN" --interactive=false --host "$address" --port "$port" uptime 2>&1 | grep -q 'does not listen'
}
