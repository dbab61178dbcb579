package pep.territory.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of postal codes of one country: codes, ranges and beginnings in canonical form. A code
 * covers itself and, where it is an outer code ({@code SW1A}), every code within it ({@code SW1A
 * 1AA}).
 */
public final class PostalCodes {

  /** How many wrong entries a refusal names. */
  private static final int NAMED = 5;

  private final RegionCode within;
  private final String[] sorted;

  /** Made when it is first asked for: a listing needs the entries alone. */
  private volatile @Nullable MergedSpans merged;

  private PostalCodes(RegionCode within, String[] sorted) {
    this.within = within;
    this.sorted = sorted;
  }

  /**
   * The set of these entries, each once.
   *
   * @param within the country, or the subdivision that all of the codes are known to lie in
   * @param codes codes, ranges such as {@code 90000-90999}, beginnings such as {@code 902*}
   * @throws InvalidArea if there is none, or naming the first of those that hold no code
   */
  public static PostalCodes of(RegionCode within, Collection<String> codes) {
    if (codes.isEmpty()) {
      throw new InvalidArea("a set of postal codes names at least one");
    }
    RegionCode country = within.country();
    List<String> wrong = new ArrayList<>();
    Set<String> entries = new TreeSet<>();
    for (String code : codes) {
      try {
        entries.add(PostalEntry.of(country, code).text());
      } catch (InvalidArea e) {
        wrong.add(e.getMessage());
      }
    }
    if (!wrong.isEmpty()) {
      throw new InvalidArea(String.join("; ", wrong.subList(0, Math.min(NAMED, wrong.size()))));
    }
    return new PostalCodes(within, entries.toArray(String[]::new));
  }

  /** Reads what {@link #packed()} wrote. */
  public static PostalCodes unpacked(RegionCode within, byte[] packed) {
    return new PostalCodes(within, FrontCoding.decode(packed));
  }

  /** A compact form: each entry keeps only what differs from the one before it. */
  public byte[] packed() {
    return FrontCoding.encode(sorted);
  }

  public RegionCode within() {
    return within;
  }

  /** How many entries. */
  public int size() {
    return sorted.length;
  }

  /** The entries as canonical text, in order. */
  public List<String> codes() {
    return List.of(sorted);
  }

  Stream<PostalEntry> entries() {
    return Arrays.stream(sorted).map(text -> PostalEntry.stored(within.country(), text));
  }

  /** Whether the code, written in any way, is covered; what is no code is not. */
  public boolean covers(String code) {
    return PostalCode.read(within.country(), code).filter(merged()::contains).isPresent();
  }

  /** Whether the code, which may be the beginning of a longer one, is perhaps covered. */
  boolean perhapsCovers(String code) {
    return PostalCode.read(within.country(), code)
        .map(read -> merged().meets(PostalSpan.code(read)))
        .orElse(true);
  }

  /** Whether all that this one holds is covered by the other, by what is written. */
  boolean liesIn(PostalCodes other) {
    MergedSpans others = other.merged();
    return entries().flatMap(entry -> entry.spans().stream()).allMatch(others::contains);
  }

  /** Each entry as a set of its own. */
  Stream<PostalCodes> each() {
    return Arrays.stream(sorted).map(text -> new PostalCodes(within, new String[] {text}));
  }

  /**
   * The entries of either set that the other covers, or where it covers none of them the entries
   * that it covers in part; in order, at most {@code limit} of them.
   */
  List<String> shared(PostalCodes other, int limit) {
    if (!within.hasOnePostWith(other.within)) {
      return List.of();
    }
    List<String> covered = distinct(coveredBy(other), other.coveredBy(this), limit);
    return covered.isEmpty() ? distinct(metBy(other), other.metBy(this), limit) : covered;
  }

  private Stream<String> coveredBy(PostalCodes other) {
    MergedSpans others = other.merged();
    return entries()
        .filter(entry -> entry.spans().stream().allMatch(others::contains))
        .map(PostalEntry::text);
  }

  private Stream<String> metBy(PostalCodes other) {
    MergedSpans others = other.merged();
    return entries()
        .filter(entry -> entry.spans().stream().anyMatch(others::meets))
        .map(PostalEntry::text);
  }

  private static List<String> distinct(Stream<String> one, Stream<String> other, int limit) {
    return Stream.concat(one, other).distinct().limit(limit).sorted().toList();
  }

  private MergedSpans merged() {
    MergedSpans made = merged;
    if (made == null) {
      made = MergedSpans.of(entries());
      merged = made;
    }
    return made;
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
