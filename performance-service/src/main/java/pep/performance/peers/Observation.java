package pep.performance.peers;

/**
 * What two things come to for a partner, in the currency's smallest unit.
 *
 * @param base by which its peers are found, such as what it sold
 * @param outcome that is compared with theirs, such as what it was paid
 */
public record Observation(String partnerId, long base, long outcome) {

  double rate() {
    return (double) outcome / base;
  }
}
