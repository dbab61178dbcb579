package pep.territory.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A set of postal codes of one country, in canonical form. A code covers itself and, where it is an
 * outer code ({@code SW1A}), every code within it ({@code SW1A 1AA}).
 */
public final class PostalCodes {

  private final RegionCode within;
  private final String[] sorted;

  private PostalCodes(RegionCode within, String[] sorted) {
    this.within = within;
    this.sorted = sorted;
  }

  /**
   * The set of these codes, each once.
   *
   * @param within the country, or the subdivision that all of the codes are known to lie in
   * @throws InvalidArea if there is none, or one of them cannot be a code
   */
  public static PostalCodes of(RegionCode within, Collection<String> codes) {
    if (codes.isEmpty()) {
      throw new InvalidArea("a set of postal codes names at least one");
    }
    RegionCode country = within.country();
    String[] sorted =
        codes.stream()
            .map(code -> PostalCode.canonical(country, code))
            .distinct()
            .sorted()
            .toArray(String[]::new);
    return new PostalCodes(within, sorted);
  }

  /** Reads what {@link #packed()} wrote. */
  public static PostalCodes unpacked(RegionCode within, byte[] packed) {
    return new PostalCodes(within, FrontCoding.decode(packed));
  }

  /** A compact form: each code keeps only what differs from the one before it. */
  public byte[] packed() {
    return FrontCoding.encode(sorted);
  }

  public RegionCode within() {
    return within;
  }

  public int size() {
    return sorted.length;
  }

  public List<String> codes() {
    return List.of(sorted);
  }

  /** Whether the code, written in any way, is covered; what is no code is not. */
  public boolean covers(String code) {
    return PostalCode.read(within.country(), code)
        .filter(canonical -> has(canonical) || has(PostalCode.outer(canonical)))
        .isPresent();
  }

  /** The codes of either set that the other covers, in order, at most {@code limit} of them. */
  List<String> shared(PostalCodes other, int limit) {
    List<String> shared = new ArrayList<>();
    if (!within.hasOnePostWith(other.within)) {
      return shared;
    }
    int mine = 0;
    int theirs = 0;
    while (mine < sorted.length && theirs < other.sorted.length && shared.size() < limit) {
      String a = sorted[mine];
      String b = other.sorted[theirs];
      if (a.equals(b)) {
        shared.add(a);
        mine++;
        theirs++;
      } else if (a.compareTo(b) < 0) {
        if (other.has(PostalCode.outer(a))) {
          shared.add(a);
        }
        mine++;
      } else {
        if (has(PostalCode.outer(b))) {
          shared.add(b);
        }
        theirs++;
      }
    }
    addCovered(shared, other, mine, limit);
    other.addCovered(shared, this, theirs, limit);
    return shared;
  }

  private void addCovered(List<String> shared, PostalCodes by, int from, int limit) {
    for (int i = from; i < sorted.length && shared.size() < limit; i++) {
      if (by.has(PostalCode.outer(sorted[i]))) {
        shared.add(sorted[i]);
      }
    }
  }

  private boolean has(String canonical) {
    return Arrays.binarySearch(sorted, canonical) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostalCodes that
        && within.equals(that.within)
        && Arrays.equals(sorted, that.sorted);
  }

  @Override
  public int hashCode() {
    return 31 * within.hashCode() + Arrays.hashCode(sorted);
  }

  @Override
  public String toString() {
    return sorted.length + " postal codes of " + within;
  }
}
