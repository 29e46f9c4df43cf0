/**
 * Starts the whole product from one file: an embedded MariaDB, Payara Micro with the application, and the end of both with our own.
 *
 * <p>Plain Java without libraries, but for the JDBC driver. The first process, {@link bg.nrm.launcher.Launcher}, keeps the two others, each under a small
 * guard that ends it when we are gone; the application server runs in a process of its own because only then its memory can be bounded.
 */
package bg.nrm.launcher;
