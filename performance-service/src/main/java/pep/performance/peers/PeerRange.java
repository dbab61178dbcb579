package pep.performance.peers;

/**
 * What a partner's outcome would be at the rates of its peers.
 *
 * @param expected at the rate in their middle
 * @param atLeast at the lowest rate
 * @param atMost at the highest
 */
public record PeerRange(long expected, long atLeast, long atMost) {}
