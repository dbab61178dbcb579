package pep.partner.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The certifications of one partner at one moment.
 *
 * @param held those that hold, one of each code
 * @param upcoming those whose award lies ahead, one of each code
 */
record Awards(List<Certification> held, List<Certification> upcoming) {

  /** A later award of what is held replaces it; one that ended before now changes nothing. */
  Awards award(Certification awarded, Instant now) {
    if (awarded.awardedAt().isAfter(now)) {
      return new Awards(held, put(upcoming, awarded));
    }
    boolean newer =
        of(held, awarded.code()).noneMatch(each -> each.awardedAt().isAfter(awarded.awardedAt()));
    return newer && awarded.holdsAt(now) ? new Awards(put(held, awarded), upcoming) : this;
  }

  Awards without(String code) {
    return new Awards(others(held, code), others(upcoming, code));
  }

  /** As they are now: what has begun is held, what has ended is gone. */
  Awards at(Instant now) {
    Awards awards =
        new Awards(
            held.stream().filter(each -> each.holdsAt(now)).toList(),
            upcoming.stream().filter(each -> each.awardedAt().isAfter(now)).toList());
    for (Certification each : upcoming) {
      if (!each.awardedAt().isAfter(now)) {
        awards = awards.award(each, now);
      }
    }
    return awards;
  }

  /** When it is not as it is now; null for never. */
  @Nullable Instant turnsAt() {
    return Stream.concat(
            held.stream().map(Certification::expiresAt).filter(Objects::nonNull),
            upcoming.stream().map(Certification::awardedAt))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Certification> put(List<Certification> all, Certification one) {
    List<Certification> put = new ArrayList<>(others(all, one.code()));
    put.add(one);
    put.sort(Comparator.comparing(Certification::code));
    return List.copyOf(put);
  }

  private static List<Certification> others(List<Certification> all, String code) {
    return all.stream().filter(each -> !each.code().equals(code)).toList();
  }

  private static Stream<Certification> of(List<Certification> all, String code) {
    return all.stream().filter(each -> each.code().equals(code));
  }
}
