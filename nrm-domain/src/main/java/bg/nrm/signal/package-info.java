/**
 * Signals: taking them in, looking at them, deciding what they are about, passing them on. One signal names many persons or none,
 * and is no case. May use person, organisation, access, codes; tells others what was decided by {@link bg.nrm.signal.SignalTriaged}.
 */
package bg.nrm.signal;
