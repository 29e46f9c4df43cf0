package bg.nrm.signal;

/** How and when a signal came in; the channel is a code of the list SIGNAL_CHANNEL. */
public record Arrival(String channel, Received received) {}
