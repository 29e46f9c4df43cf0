/**
 * The product as it is delivered, under test: the one jar with its own database, the EAR on a stock Payara Server, a real browser before either.
 *
 * <p>A test class says what it needs with {@link bg.nrm.envelope.OnMicroServer} or {@link bg.nrm.envelope.InBrowser} and takes it as a parameter;
 * servers start once a run, pages are new for each test.
 */
package bg.nrm.envelope;
