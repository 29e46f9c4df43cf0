#!/bin/sh
# Installs or upgrades НМН on a running Payara Server: JDBC driver, pool jdbc/nrm, configuration, application.
# Usage: sh install.sh [nrm.conf]        Run it as often as you like: it changes what differs and leaves the rest.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
conf=${1:-$here/nrm.conf}
[ -r "$conf" ] || {
    echo "install.sh: $conf can't be read; copy nrm.conf.example to nrm.conf and fill it in" >&2
    exit 1
}
. "$here/asadmin.sh"

say "Trying the connection to the domain at $ADMIN_HOST:$ADMIN_PORT"
asadmin uptime # asadmin version answers without a domain, too
asadmin version

say "JDBC driver"
driver=$(basename "$here"/mariadb-java-client-*.jar)
for former in $(asadmin list-libraries | grep '^mariadb-java-client-' || true); do
    [ "$former" = "$driver" ] || asadmin remove-library "$former"
done
asadmin list-libraries | grep -qx "$driver" || asadmin add-library "$here/$driver"

say "Passwords"
alias_from_file nrm.database.app.password "$DATABASE_PASSWORD_FILE"
alias_from_file nrm.database.owner.password "$DATABASE_OWNER_PASSWORD_FILE"
if [ -n "$ADMINISTRATOR_PASSWORD_FILE" ]; then
    alias_from_file nrm.administrator.password "$ADMINISTRATOR_PASSWORD_FILE"
else
    forget_alias nrm.administrator.password
fi

say "Configuration"
configure nrm.database.url "$DATABASE_URL$(separator)connectionTimeZone=+00:00&forceConnectionTimeZoneToSession=true&preserveInstants=false&allowLocalInfile=false&transactionIsolation=READ-COMMITTED$(patience)"
configure nrm.database.app.user "$DATABASE_USER"
configure nrm.database.owner.user "$DATABASE_OWNER"
configure nrm.keys.file "$KEYS_FILE"
configure nrm.keys.create "$KEYS_CREATE"
configure nrm.demonstration "$DEMONSTRATION"
if [ -n "$PROXY_ADDRESSES" ]; then
    configure nrm.proxy.addresses "$PROXY_ADDRESSES"
else
    forget nrm.proxy.addresses
fi
if [ -n "$HOSTS" ]; then
    configure nrm.hosts "$HOSTS"
else
    forget nrm.hosts
fi

say "Connection pool"
asadmin list-jdbc-connection-pools | grep -qx nrm || asadmin create-jdbc-connection-pool \
    --restype javax.sql.DataSource \
    --datasourceclassname org.mariadb.jdbc.MariaDbDataSource \
    --property 'user=${MPCONFIG=nrm.database.app.user}:password=${ALIAS=nrm.database.app.password}:url=${MPCONFIG=nrm.database.url}' \
    nrm
# connections are tried before use, else none works after a restart of the database;
# they are matched by account, else one of the owner's could be handed to the application;
# when one is found dead all are given up, for waiting for the silence of each would take minutes
asadmin set resources.jdbc-connection-pool.nrm.validation-table-name=DUAL
asadmin set \
    resources.jdbc-connection-pool.nrm.is-connection-validation-required=true \
    resources.jdbc-connection-pool.nrm.connection-validation-method=table \
    resources.jdbc-connection-pool.nrm.validate-atmost-once-period-in-seconds=5 \
    resources.jdbc-connection-pool.nrm.match-connections=true \
    resources.jdbc-connection-pool.nrm.fail-all-connections=true \
    resources.jdbc-connection-pool.nrm.max-wait-time-in-millis=10000 \
    resources.jdbc-connection-pool.nrm.steady-pool-size=4 \
    "resources.jdbc-connection-pool.nrm.max-pool-size=$POOL_SIZE"
asadmin list-jdbc-resources | grep -qx jdbc/nrm || asadmin create-jdbc-resource --connectionpoolid nrm jdbc/nrm
asadmin ping-connection-pool nrm
# a connection keeps the rights on the schema that its account had when it was opened: the application shall look at the present ones;
# a pool that was not used yet has none to give up and says so
asadmin flush-connection-pool nrm >/dev/null 2>&1 || true

say "HTTP service"
http=configs.config.server-config.network-config.protocols.protocol.http-listener-1.http
threads=configs.config.server-config.thread-pools.thread-pool.http-thread-pool
listener=configs.config.server-config.network-config.network-listeners.network-listener.http-listener-1
transport=configs.config.server-config.network-config.transports.transport.tcp
found=$(asadmin get "$http.*" && asadmin get "$threads.*" && asadmin get "$listener.*" && asadmin get "$transport.*")
# Payara's own default is 5 threads
http_attribute $threads.max-thread-pool-size "$HTTP_THREADS"
http_attribute $threads.min-thread-pool-size 8
http_attribute $http.scheme-mapping X-Forwarded-Proto
http_attribute $http.server-header false
# Payara 7 sends no X-Powered-By and does not know the attribute any more
! found $http.xpowered-by >/dev/null || http_attribute $http.xpowered-by false
# a body of which nothing comes any more, and a reader who takes nothing any more, are given up: each holds a thread
http_attribute $transport.read-timeout-millis 5000
http_attribute $transport.write-timeout-millis 20000
asadmin set-metrics-configuration --enabled=false --dynamic=true
asadmin set-openapi-configuration --enabled=false

say "Application"
asadmin deploy --force=true --name nrm --contextroot /nrm "$here/nrm.ear"
say "Installed. The application answers at the server's HTTP port under /nrm."
