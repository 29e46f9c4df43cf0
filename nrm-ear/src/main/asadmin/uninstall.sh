#!/bin/sh
# Removes from a running Payara Server what install.sh put there. The database and the keys stay, so do the HTTP service's settings and
# what was configured by hand.
# Usage: sh uninstall.sh [nrm.conf]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
conf=${1:-$here/nrm.conf}
[ -r "$conf" ] || {
    echo "uninstall.sh: $conf can't be read" >&2
    exit 1
}
. "$here/asadmin.sh"

say "Application"
! asadmin list-applications | grep -q '^nrm ' || asadmin undeploy nrm
say "Connection pool"
! asadmin list-jdbc-resources | grep -qx jdbc/nrm || asadmin delete-jdbc-resource jdbc/nrm
! asadmin list-jdbc-connection-pools | grep -qx nrm || asadmin delete-jdbc-connection-pool nrm
say "Configuration"
for property in nrm.database.url nrm.database.app.user nrm.database.owner.user nrm.keys.file nrm.keys.create nrm.demonstration nrm.proxy.addresses nrm.hosts; do
    forget "$property"
done
for name in nrm.database.app.password nrm.database.owner.password nrm.administrator.password; do
    forget_alias "$name"
done
say "JDBC driver"
for driver in $(asadmin list-libraries | grep '^mariadb-java-client-' || true); do
    asadmin remove-library "$driver"
done
say "Removed."
